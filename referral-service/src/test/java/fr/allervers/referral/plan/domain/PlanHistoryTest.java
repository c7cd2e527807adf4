package fr.allervers.referral.plan.domain;

import static fr.allervers.referral.plan.domain.PlanRefusal.PLAN_EFFECTIVE_IN_THE_PAST;
import static fr.allervers.referral.plan.domain.PlanRefusal.PLAN_EFFECTIVE_OUTSIDE_YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.allervers.kit.Refused;
import fr.allervers.referral.fixtures.Plans;
import fr.allervers.referral.territory.domain.Communes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanHistoryTest {

    private static final Communes NONE = new Communes(List.of());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Plan FIRST = Plans.of(1, 1).decided(0, LocalDate.of(2026, 1, 1), NONE);
    private static final Plan FROM_MARCH = Plans.of(2, 2).decided(1, LocalDate.of(2026, 3, 1), NONE);
    private static final Plan FROM_FEBRUARY = Plans.of(3, 3).decided(2, LocalDate.of(2026, 2, 1), NONE);

    @Test
    void decision_countsFromItsDayOn() {
        PlanHistory history = new PlanHistory(List.of(FROM_MARCH, FIRST));

        assertThat(history.inForce(LocalDate.of(2026, 2, 28))).contains(FIRST);
        assertThat(history.inForce(LocalDate.of(2026, 3, 1))).contains(FROM_MARCH);
        assertThat(history.inForce(LocalDate.of(2025, 12, 31))).isEqualTo(Optional.empty());
    }

    @Test
    void laterDecision_replacesTheEarlierOnesFromItsDayOn() {
        PlanHistory history = new PlanHistory(List.of(FIRST, FROM_MARCH, FROM_FEBRUARY));

        assertThat(history.inForce(LocalDate.of(2026, 4, 1))).contains(FROM_FEBRUARY);
    }

    @Test
    void lastYearsPlan_isThereWhileTheYearHasNone() {
        PlanHistory history = new PlanHistory(List.of(FIRST));

        assertThat(history.inForce(LocalDate.of(2027, 1, 2))).contains(FIRST);
        assertThat(history.version(2027)).isZero();
    }

    @Test
    void effectiveDay_isTodayOrTheFirstOfAYearToCome() {
        assertThat(EffectiveDay.of(null, 2026, TODAY, false)).isEqualTo(TODAY);
        assertThat(EffectiveDay.of(null, 2027, TODAY, true)).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(EffectiveDay.of(LocalDate.of(2026, 1, 1), 2026, TODAY, true)).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void effectiveDay_outsideTheYearOrAfterPlacesWereGiven_isRefused() {
        assertRefused(PLAN_EFFECTIVE_OUTSIDE_YEAR, LocalDate.of(2027, 1, 1), true);
        assertRefused(PLAN_EFFECTIVE_IN_THE_PAST, LocalDate.of(2026, 10, 1), false);
    }

    private static void assertRefused(PlanRefusal refusal, LocalDate asked, boolean first) {
        assertThatThrownBy(() -> EffectiveDay.of(asked, 2026, TODAY, first))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
