package fr.allervers.referral.intake.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who the household is, as the partner says; leaves this service only on the identities topic. */
public record Identity(
        List<Person> members,
        List<String> phones,
        @Nullable String email,
        List<String> addressLines,
        String postalCode,
        String commune,
        Circumstances circumstances) {

    /** One adult. */
    public record Person(
            String role,
            @Nullable String civility,
            String lastName,
            String firstName,
            @Nullable LocalDate birthDate,
            @Nullable String occupation) {}

    public Identity {
        members = List.copyOf(members);
        phones = List.copyOf(phones);
        addressLines = List.copyOf(addressLines);
    }

    /** Who is bound by the lease: the first member and every tenant or co-tenant. */
    public List<Person> bound() {
        return members.stream()
                .filter(person -> person == members.getFirst() || !person.role().equals("OCCUPANT"))
                .toList();
    }
}
