package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.Meaning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who the household is: the only record with personal data, read by visit-service alone. */
@Meaning(
        "The identity of a household as now known: names, address, phones, composition and means. A tombstone erases it.")
public record HouseholdIdentity(
        @Meaning("UUIDv7 of this event.") UUID eventId,
        @Meaning("When the platform came to know, UTC.") Instant recordedAt,
        @Meaning("Pseudonym of the household.") UUID householdId,

        @Meaning("The adults named by the partners, the tenant first.")
        List<Person> members,

        @Meaning("Phone numbers, E.164.") List<String> phones,
        @Meaning("E-mail address.") @Nullable String email,
        @Meaning("Address lines.") List<String> addressLines,
        @Meaning("Postal code.") String postalCode,
        @Meaning("Commune, INSEE code.") String commune,

        @Meaning("Composition and financial situation, as this partner told them; absent in older events.") @Nullable
        HouseholdSituation situation,

        @Meaning("True when another household was taken out of this one: what is not said here is forgotten.") @Nullable
        Boolean anew)
        implements Event {

    /** One adult of the household. */
    @Meaning("One adult of the household.")
    public record Person(
            @Meaning("TENANT, CO_TENANT or OCCUPANT.") String role,
            @Meaning("M or MME.") @Nullable String civility,
            @Meaning("Family name.") String lastName,
            @Meaning("First name.") String firstName,
            @Meaning("Date of birth.") @Nullable LocalDate birthDate,

            @Meaning("Occupation, a code; absent when not told, and in older events.") @Nullable
            String occupation) {}

    public HouseholdIdentity {
        members = List.copyOf(members);
        phones = List.copyOf(phones);
        addressLines = List.copyOf(addressLines);
    }

    @Override
    public String key() {
        return householdId.toString();
    }
}
