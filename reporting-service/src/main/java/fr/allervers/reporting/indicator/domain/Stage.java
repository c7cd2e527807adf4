package fr.allervers.reporting.indicator.domain;

/** Stages of the procedure at which a household can be referred, each on its side of the judgement (framing note). */
public enum Stage {
    CDP(Side.AMONT),
    ASSIGNATION(Side.AMONT),
    CQL(Side.AVAL),
    RFP(Side.AVAL),
    CFP(Side.AVAL);

    private final Side side;

    Stage(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /** Upstream (amont) or downstream (aval) of the eviction judgement. */
    public enum Side {
        AMONT,
        AVAL
    }
}
