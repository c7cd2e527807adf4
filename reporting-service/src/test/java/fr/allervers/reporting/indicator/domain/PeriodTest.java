package fr.allervers.reporting.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    @Test
    void period_acrossAYear_holdsEveryMonthOnce() {
        Period period = new Period(NOVEMBER, FEBRUARY);

        assertThat(period.months()).containsExactly(NOVEMBER, YearMonth.of(2025, 12), YearMonth.of(2026, 1), FEBRUARY);
        assertThat(period.firstDay()).isEqualTo("2025-11-01");
        assertThat(period.lastDay()).isEqualTo("2026-02-28");
    }

    @Test
    void monthsBegunOn_aDayInside_leavesLaterMonthsOut() {
        assertThat(new Period(NOVEMBER, FEBRUARY).monthsBegunOn(LocalDate.of(2025, 12, 1)))
                .containsExactly(NOVEMBER, YearMonth.of(2025, 12));
    }

    @Test
    void period_thatEndsBeforeItBegins_isRefused() {
        assertThatThrownBy(() -> new Period(FEBRUARY, NOVEMBER)).isInstanceOf(IllegalArgumentException.class);
    }
}
