package fr.allervers.visit.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who a household (<em>ménage</em>) is: the tenant first. Personal data, never on another topic. */
public record Identity(
        UUID householdId,
        Instant recordedAt,
        List<Person> members,
        List<String> phones,
        @Nullable String email,
        List<String> addressLines,
        String postalCode,
        String commune) {

    public Identity {
        members = List.copyOf(members);
        phones = List.copyOf(phones);
        addressLines = List.copyOf(addressLines);
    }
}
