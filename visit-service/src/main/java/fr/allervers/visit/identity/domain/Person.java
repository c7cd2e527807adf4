package fr.allervers.visit.identity.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One adult of a household, as the partners named them. */
public record Person(
        String role,
        @Nullable String civility,
        String lastName,
        String firstName,
        @Nullable LocalDate birthDate,
        @Nullable String occupation) {

    public String displayName() {
        return lastName + " " + firstName;
    }
}
