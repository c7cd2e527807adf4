package fr.allervers.followup.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone in which a department's days begin. */
public final class DepartmentZone {

    private static final ZoneId METROPOLE = ZoneId.of("Europe/Paris");
    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");

    private DepartmentZone() {}

    public static ZoneId of(String department) {
        return department.equals("974") ? REUNION : METROPOLE;
    }

    /** The first instant that is no longer this local day. */
    public static Instant endOf(LocalDate day, String department) {
        return day.plusDays(1).atStartOfDay(of(department)).toInstant();
    }
}
