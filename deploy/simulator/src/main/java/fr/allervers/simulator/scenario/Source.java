package fr.allervers.simulator.scenario;

import java.util.Locale;

/** Who refers, in the order in which the platform serves those who wait. */
public enum Source {
    CAF,
    CD,
    SOCIAL_SERVICE,
    CCAPEX;

    /** The client with which this partner of a department comes. */
    public String clientOf(String department) {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + department;
    }

    /** As it stands in a reference. */
    String tag() {
        return this == SOCIAL_SERVICE ? "SS" : name();
    }
}
