package fr.allervers.followup.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone in which a department's days begin. */
public final class DepartmentZone {

    private static final ZoneId METROPOLE = ZoneId.of("Europe/Paris");
    private static final ZoneId GUADELOUPE = ZoneId.of("America/Guadeloupe");
    private static final ZoneId MARTINIQUE = ZoneId.of("America/Martinique");
    private static final ZoneId GUYANE = ZoneId.of("America/Cayenne");
    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");
    private static final ZoneId MAYOTTE = ZoneId.of("Indian/Mayotte");

    private DepartmentZone() {}

    public static ZoneId of(String department) {
        return switch (department) {
            case "971" -> GUADELOUPE;
            case "972" -> MARTINIQUE;
            case "973" -> GUYANE;
            case "974" -> REUNION;
            case "976" -> MAYOTTE;
            default -> METROPOLE;
        };
    }

    /** The first instant that is no longer this local day. */
    public static Instant endOf(LocalDate day, String department) {
        return day.plusDays(1).atStartOfDay(of(department)).toInstant();
    }
}
