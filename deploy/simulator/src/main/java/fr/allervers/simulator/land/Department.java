package fr.allervers.simulator.land;

import java.time.ZoneId;

/** One of the 26 departments (<i>territoire</i>, framing note annexe 1) with the size of its team. */
public record Department(String code, String name, int teamFte) {

    private static final ZoneId METROPOLE = ZoneId.of("Europe/Paris");
    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");

    public ZoneId zone() {
        return zoneOf(code);
    }

    public static ZoneId zoneOf(String code) {
        return code.equals("974") ? REUNION : METROPOLE;
    }

    /** The one operator that the simulation knows there. */
    public String operator() {
        return "equipe-" + code;
    }
}
