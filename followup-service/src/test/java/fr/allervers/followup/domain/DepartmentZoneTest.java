package fr.allervers.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DepartmentZoneTest {

    @Test
    void endOf_aDayInReunion_isThreeHoursBeforeParisInWinter() {
        LocalDate day = LocalDate.of(2026, 12, 1);

        assertThat(DepartmentZone.endOf(day, "974")).isEqualTo(Instant.parse("2026-12-01T20:00:00Z"));
        assertThat(DepartmentZone.endOf(day, "93")).isEqualTo(Instant.parse("2026-12-01T23:00:00Z"));
    }

    @Test
    void endOf_theDayTheClocksGoBack_isMidnightInWinterTime() {
        assertThat(DepartmentZone.endOf(LocalDate.of(2026, 10, 25), "59"))
                .isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
    }

    @Test
    void endOf_aDayOverseas_isMidnightThere() {
        LocalDate day = LocalDate.of(2026, 12, 1);

        assertThat(DepartmentZone.endOf(day, "971")).isEqualTo(Instant.parse("2026-12-02T04:00:00Z"));
        assertThat(DepartmentZone.endOf(day, "972")).isEqualTo(Instant.parse("2026-12-02T04:00:00Z"));
        assertThat(DepartmentZone.endOf(day, "973")).isEqualTo(Instant.parse("2026-12-02T03:00:00Z"));
        assertThat(DepartmentZone.endOf(day, "976")).isEqualTo(Instant.parse("2026-12-01T21:00:00Z"));
    }
}
