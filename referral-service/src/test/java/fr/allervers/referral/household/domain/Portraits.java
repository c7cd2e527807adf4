package fr.allervers.referral.household.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What partners say of households that do not exist. */
final class Portraits {

    static final LocalDate BIRTH = LocalDate.of(1988, 3, 14);

    private Portraits() {}

    static Portrait of(Adult... adults) {
        return new Portrait("93", List.of(adults), List.of(), null, at("4 rue des Essais", "93066"));
    }

    static Portrait with(Portrait portrait, @Nullable String phone, Dwelling dwelling) {
        return new Portrait(
                portrait.department(),
                portrait.adults(),
                phone == null ? List.of() : List.of(phone),
                portrait.email(),
                dwelling);
    }

    static Adult person(String lastName, String firstName) {
        return Adult.of(lastName, firstName, BIRTH, null);
    }

    static Dwelling at(String street, String commune) {
        return new Dwelling(List.of(street), commune);
    }
}
