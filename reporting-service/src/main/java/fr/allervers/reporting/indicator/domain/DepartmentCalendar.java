package fr.allervers.reporting.indicator.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Local days and working days (Monday to Friday without public holidays, Code du travail L3133-1) of a department, or
 * of the country when it is null. Own holidays: 26 December in Alsace-Moselle; overseas the day on which slavery was
 * abolished (Code du travail L3422-2). Good Friday, a holiday in some communes only of Alsace-Moselle, counts as a
 * working day of the department.
 */
public record DepartmentCalendar(@Nullable String department) {

    private static final ZoneId METROPOLE = ZoneId.of("Europe/Paris");
    private static final ZoneId GUADELOUPE = ZoneId.of("America/Guadeloupe");
    private static final ZoneId MARTINIQUE = ZoneId.of("America/Martinique");
    private static final ZoneId GUYANE = ZoneId.of("America/Cayenne");
    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");
    private static final ZoneId MAYOTTE = ZoneId.of("Indian/Mayotte");
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));
    private static final MonthDay SAINT_STEPHEN = MonthDay.of(12, 26);
    private static final Map<String, MonthDay> LOCAL = Map.of(
            "57", SAINT_STEPHEN,
            "67", SAINT_STEPHEN,
            "68", SAINT_STEPHEN,
            "971", MonthDay.of(5, 27),
            "972", MonthDay.of(5, 22),
            "973", MonthDay.of(6, 10),
            "974", MonthDay.of(12, 20),
            "976", MonthDay.of(4, 27));

    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    private ZoneId zone() {
        return switch (department) {
            case "971" -> GUADELOUPE;
            case "972" -> MARTINIQUE;
            case "973" -> GUYANE;
            case "974" -> REUNION;
            case "976" -> MAYOTTE;
            case null, default -> METROPOLE;
        };
    }

    /** Both days included; zero when the last is before the first. */
    public long workingDays(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? 0
                : first.datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count();
    }

    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FIXED.contains(MonthDay.from(day))
                && !isMovable(day)
                && !isLocal(day);
    }

    private static boolean isMovable(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return day.equals(easter.plusDays(1)) || day.equals(easter.plusDays(39)) || day.equals(easter.plusDays(50));
    }

    private boolean isLocal(LocalDate day) {
        return department != null && MonthDay.from(day).equals(LOCAL.get(department));
    }

    /** Gregorian Easter Sunday (Meeus, Jones, Butcher). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
