package fr.allervers.visit.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a household (<em>ménage</em>) is, the tenant first, and its composition and means. Personal data, never on another
 * topic.
 */
public record Identity(
        UUID householdId,
        Instant recordedAt,
        List<Person> members,
        List<String> phones,
        @Nullable String email,
        List<String> addressLines,
        String postalCode,
        String commune,
        Situation situation) {

    public Identity {
        members = List.copyOf(members);
        phones = List.copyOf(phones);
        addressLines = List.copyOf(addressLines);
    }

    /** The last word on who they are and where; of composition and means, what it does not say stays as it was told. */
    public Identity after(Situation before) {
        return new Identity(
                householdId,
                recordedAt,
                members,
                phones,
                email,
                addressLines,
                postalCode,
                commune,
                situation.after(before));
    }
}
