package fr.allervers.simulator.scenario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Days on which teams and partners work: Monday to Friday without the holidays that never move. */
final class Workdays {

    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    private Workdays() {}

    static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(MonthDay.from(day));
    }

    /** The day itself when it is a workday. */
    static LocalDate from(LocalDate day) {
        LocalDate next = day;
        while (!isWorkday(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The last workday not after the day. */
    static LocalDate notAfter(LocalDate day) {
        LocalDate last = day;
        while (!isWorkday(last)) {
            last = last.minusDays(1);
        }
        return last;
    }

    static LocalDate after(LocalDate day, int workdays) {
        LocalDate next = day;
        for (int left = workdays; left > 0; left--) {
            next = from(next.plusDays(1));
        }
        return next;
    }
}
