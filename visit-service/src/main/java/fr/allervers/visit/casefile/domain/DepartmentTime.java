package fr.allervers.visit.casefile.domain;

import fr.allervers.kit.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Days as a department counts them: its own time zone decides what is today. */
public final class DepartmentTime {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");

    private DepartmentTime() {}

    public static LocalDate today(String department, Instant now) {
        return LocalDate.ofInstant(now, department.equals("974") ? REUNION : PARIS);
    }

    /** Facts lie in the past: a date after today is wrong, at the place {@code pointer} says. */
    public static List<Violation> notAfter(LocalDate today, LocalDate date, String pointer) {
        return date.isAfter(today) ? List.of(CaseRefusal.DATE_IN_FUTURE.at(pointer)) : List.of();
    }
}
