package fr.allervers.referral.protection.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Somebody who exercises a right, by the names on an identity card; accents, hyphens and order do not matter. */
public record SoughtPerson(String lastName, String firstName, LocalDate birthDate) {

    /** A person whose birth date no partner gave is found by the names. */
    public boolean is(String otherLastName, String otherFirstName, Optional<LocalDate> otherBirthDate) {
        return names(lastName, firstName).equals(names(otherLastName, otherFirstName))
                && otherBirthDate.map(birthDate::equals).orElse(true);
    }

    private static Set<String> names(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        return first.equals(second) ? Set.of(first) : Set.of(first, second);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]", "");
    }
}
