package fr.allervers.referral.protection.domain;

import static fr.allervers.referral.protection.domain.RetentionRule.Subject.ACCESS_LOG;
import static fr.allervers.referral.protection.domain.RetentionRule.Subject.HOUSEHOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionRulesTest {

    private static final RetentionRules RULES = new RetentionRules(List.of(
            new RetentionRule(HOUSEHOLD, LocalDate.of(2020, 12, 1), 24),
            new RetentionRule(HOUSEHOLD, LocalDate.of(2027, 1, 1), 12),
            new RetentionRule(ACCESS_LOG, LocalDate.of(2020, 12, 1), 6)));

    @Test
    void rule_thatBeginsLater_countsFromItsDayOn() {
        assertThat(RULES.inForce(HOUSEHOLD, LocalDate.of(2026, 12, 31)).months())
                .isEqualTo(24);
        assertThat(RULES.inForce(HOUSEHOLD, LocalDate.of(2027, 1, 1)).months()).isEqualTo(12);
    }

    @Test
    void whatIsKept_endsOnTheSameDayOfTheMonth() {
        assertThat(RULES.inForce(HOUSEHOLD, LocalDate.of(2026, 3, 1)).keptSince(LocalDate.of(2026, 2, 28)))
                .isEqualTo(LocalDate.of(2024, 2, 28));
    }

    @Test
    void subject_withoutRule_isAFault() {
        assertThatThrownBy(() -> new RetentionRules(List.of()).inForce(ACCESS_LOG, LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalStateException.class);
    }
}
