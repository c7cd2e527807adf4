package fr.allervers.referral.household.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MatchKeyTest {

    private static final LocalDate BIRTH = LocalDate.of(1988, 3, 1);

    @Test
    void accentsHyphensCaseAndOrderOfNames_doNotMatter() {
        MatchKey key = MatchKey.of("Durand-Élan", "Zoé", BIRTH, "93066");
        assertThat(MatchKey.of("DURAND ELAN", "zoe", BIRTH, "93066")).isEqualTo(key);
        assertThat(MatchKey.of("Zoe", "Durand Elan", BIRTH, "93066")).isEqualTo(key);
    }

    @Test
    void anotherBirthDateNameOrCommune_isAnotherHousehold() {
        MatchKey key = MatchKey.of("Durand", "Zoé", BIRTH, "93066");
        assertThat(MatchKey.of("Durand", "Zoé", BIRTH.plusDays(1), "93066")).isNotEqualTo(key);
        assertThat(MatchKey.of("Durant", "Zoé", BIRTH, "93066")).isNotEqualTo(key);
        assertThat(MatchKey.of("Durand", "Zoé", BIRTH, "93001")).isNotEqualTo(key);
    }

    @Test
    void key_holdsNoName() {
        assertThat(MatchKey.of("Durand", "Zoé", BIRTH, "93066").digest()).matches("[0-9a-f]{64}");
    }
}
