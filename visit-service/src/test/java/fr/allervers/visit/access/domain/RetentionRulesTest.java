package fr.allervers.visit.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionRulesTest {

    private static final RetentionRule YEAR = new RetentionRule(LocalDate.of(2020, 12, 1), 12);
    private static final RetentionRule HALF = new RetentionRule(LocalDate.of(2027, 1, 1), 6);

    private final RetentionRules rules = new RetentionRules(List.of(HALF, YEAR));

    @Test
    void inForce_isTheLastThatTookEffect() {
        assertThat(rules.inForce(LocalDate.of(2026, 12, 31))).isEqualTo(YEAR);
        assertThat(rules.inForce(LocalDate.of(2027, 1, 1))).isEqualTo(HALF);
    }

    @Test
    void inForce_beforeTheFirst_isNothingToGuess() {
        assertThatThrownBy(() -> rules.inForce(LocalDate.of(2020, 11, 30))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keptSince_countsInMonths_toTheEndOfAShorterOne() {
        assertThat(HALF.keptSince(LocalDate.of(2027, 8, 31))).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void ruleOfLessThanAMonth_isNone() {
        assertThatThrownBy(() -> new RetentionRule(LocalDate.of(2027, 1, 1), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
