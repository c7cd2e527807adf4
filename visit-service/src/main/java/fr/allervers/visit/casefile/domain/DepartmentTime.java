package fr.allervers.visit.casefile.domain;

import fr.allervers.kit.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Days as a department counts them: its own time zone decides what is today. */
public final class DepartmentTime {

    private static final ZoneId METROPOLE = ZoneId.of("Europe/Paris");
    private static final ZoneId GUADELOUPE = ZoneId.of("America/Guadeloupe");
    private static final ZoneId MARTINIQUE = ZoneId.of("America/Martinique");
    private static final ZoneId GUYANE = ZoneId.of("America/Cayenne");
    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");
    private static final ZoneId MAYOTTE = ZoneId.of("Indian/Mayotte");

    private DepartmentTime() {}

    public static LocalDate today(String department, Instant now) {
        return LocalDate.ofInstant(now, zone(department));
    }

    private static ZoneId zone(String department) {
        return switch (department) {
            case "971" -> GUADELOUPE;
            case "972" -> MARTINIQUE;
            case "973" -> GUYANE;
            case "974" -> REUNION;
            case "976" -> MAYOTTE;
            default -> METROPOLE;
        };
    }

    /** Facts lie in the past: a date after today is wrong, at the place {@code pointer} says. */
    public static List<Violation> notAfter(LocalDate today, LocalDate date, String pointer) {
        return date.isAfter(today) ? List.of(CaseRefusal.DATE_IN_FUTURE.at(pointer)) : List.of();
    }
}
