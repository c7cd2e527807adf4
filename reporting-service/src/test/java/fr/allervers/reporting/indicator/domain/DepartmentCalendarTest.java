package fr.allervers.reporting.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentCalendarTest {

    private static final DepartmentCalendar PARIS = new DepartmentCalendar("75");

    @ParameterizedTest
    @ValueSource(strings = {"2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20", "2026-04-05"})
    void easter_ofKnownYears_isRight(LocalDate sunday) {
        assertThat(DepartmentCalendar.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, 2026-10-31, 22",
        "2026-11-01, 2026-11-30, 20",
        "2026-05-01, 2026-05-31, 17",
        "2026-11-11, 2026-11-11, 0",
        "2026-11-10, 2026-11-09, 0"
    })
    void workingDays_ofAPeriod_leaveOutWeekendsAndHolidays(LocalDate first, LocalDate last, long days) {
        assertThat(PARIS.workingDays(first, last)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "57, 2025-12-26, false",
        "67, 2025-12-26, false",
        "75, 2025-12-26, true",
        "974, 2027-12-20, false",
        "75, 2027-12-20, true",
        "971, 2026-05-27, false",
        "972, 2026-05-22, false",
        "973, 2026-06-10, false",
        "976, 2026-04-27, false",
        "974, 2026-05-27, true",
        "67, 2026-04-03, true"
    })
    void workingDay_onALocalHoliday_dependsOnTheDepartment(String department, LocalDate day, boolean working) {
        assertThat(new DepartmentCalendar(department).isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    void workingDay_withoutADepartment_knowsNationalHolidaysOnly() {
        assertThat(new DepartmentCalendar(null).isWorkingDay(LocalDate.of(2025, 12, 26)))
                .isTrue();
        assertThat(new DepartmentCalendar(null).isWorkingDay(LocalDate.of(2025, 12, 25)))
                .isFalse();
    }

    @Test
    void day_inLaReunion_beginsEarlier() {
        Instant evening = Instant.parse("2026-01-31T21:30:00Z");

        assertThat(new DepartmentCalendar("974").day(evening)).isEqualTo("2026-02-01");
        assertThat(PARIS.day(evening)).isEqualTo("2026-01-31");
    }

    @ParameterizedTest
    @CsvSource({"971, 2026-01-31", "972, 2026-01-31", "973, 2026-02-01", "976, 2026-02-01", "93, 2026-02-01"})
    void day_overseas_isTheDayThere(String department, LocalDate day) {
        assertThat(new DepartmentCalendar(department).day(Instant.parse("2026-02-01T03:30:00Z")))
                .isEqualTo(day);
    }
}
