package fr.allervers.visit.casefile.domain;

import static fr.allervers.visit.casefile.domain.CaseRefusal.DATE_IN_FUTURE;
import static fr.allervers.visit.fixtures.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DepartmentTimeTest {

    @Test
    void notAfter_today_isFine() {
        assertThat(DepartmentTime.notAfter(TODAY, TODAY, "/occurredOn")).isEmpty();
    }

    @Test
    void notAfter_tomorrow_isToldWithItsPlace() {
        assertThat(DepartmentTime.notAfter(TODAY, TODAY.plusDays(1), "/occurredOn"))
                .containsExactly(DATE_IN_FUTURE.at("/occurredOn"));
    }

    @Property
    void today_everyHourOfTheYear_isTheDayOnTheLocalClock(@ForAll @IntRange(max = 8760) int hours) {
        Instant now = Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofHours(hours));

        assertThat(DepartmentTime.today("974", now)).isEqualTo(LocalDate.ofInstant(now, ZoneId.of("+04:00")));
        assertThat(DepartmentTime.today("06", now))
                .isEqualTo(now.atZone(ZoneId.of("Europe/Paris")).toLocalDate());
    }

    @Test
    void today_overseas_isTheDayThere() {
        Instant night = Instant.parse("2026-12-02T03:30:00Z");

        assertThat(DepartmentTime.today("971", night)).isEqualTo("2026-12-01");
        assertThat(DepartmentTime.today("972", night)).isEqualTo("2026-12-01");
        assertThat(DepartmentTime.today("973", night)).isEqualTo("2026-12-02");
        assertThat(DepartmentTime.today("976", Instant.parse("2026-12-01T21:30:00Z")))
                .isEqualTo("2026-12-02");
    }
}
