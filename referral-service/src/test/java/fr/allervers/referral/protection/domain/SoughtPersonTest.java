package fr.allervers.referral.protection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SoughtPersonTest {

    private static final Optional<LocalDate> BORN = Optional.of(LocalDate.of(1988, 3, 1));
    private static final SoughtPerson SOUGHT = new SoughtPerson("Élan-Dupré", "Zoé", BORN.get());

    @Test
    void person_writtenWithoutAccentsOrInAnotherOrder_isFound() {
        assertThat(SOUGHT.is("ELAN DUPRE", "zoe", BORN)).isTrue();
        assertThat(SOUGHT.is("Zoé", "Élan Dupré", BORN)).isTrue();
    }

    @Test
    void homonym_bornOnAnotherDay_isNot() {
        assertThat(SOUGHT.is("Élan-Dupré", "Zoé", Optional.of(LocalDate.of(1990, 1, 1))))
                .isFalse();
        assertThat(SOUGHT.is("Élan-Dupré", "Léa", BORN)).isFalse();
    }

    @Test
    void person_whoseBirthDateNobodyGave_isFoundByTheNames() {
        assertThat(SOUGHT.is("Elan Dupre", "Zoé", Optional.empty())).isTrue();
    }
}
