package fr.allervers.referral.domain;

/** Stages at which a household can be referred, with their French codes (note, "objet"). */
public enum Stage {
    CDP(true),
    ASSIGNATION(true),
    CQL(false),
    RFP(false),
    CFP(false);

    private final boolean upstream;

    Stage(boolean upstream) {
        this.upstream = upstream;
    }

    /** <i>Amont</i>; otherwise <i>aval</i>. */
    public boolean isUpstream() {
        return upstream;
    }
}
