package fr.allervers.simulator.scenario;

/** Stages of the procedure at which the simulated partners refer. */
public enum Stage {
    CDP,
    ASSIGNATION,
    CQL,
    RFP;

    boolean isUpstream() {
        return this == CDP || this == ASSIGNATION;
    }
}
