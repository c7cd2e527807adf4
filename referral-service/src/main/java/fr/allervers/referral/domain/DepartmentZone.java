package fr.allervers.referral.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone in which a department's days and months begin. */
public final class DepartmentZone {

    private static final ZoneId METROPOLE = ZoneId.of("Europe/Paris");
    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");

    private DepartmentZone() {}

    public static ZoneId of(String department) {
        return department.equals("974") ? REUNION : METROPOLE;
    }

    public static LocalDate today(String department, Instant now) {
        return LocalDate.ofInstant(now, of(department));
    }
}
