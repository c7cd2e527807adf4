package fr.allervers.visit.casefile.domain;

/** A stage of the eviction procedure, by its French legal code; upstream is <em>amont</em>, the rest <em>aval</em> (framing note). */
public enum ProcedureStage {
    CDP(true),
    ASSIGNATION(true),
    CQL(false),
    RFP(false),
    CFP(false);

    private final boolean upstream;

    ProcedureStage(boolean upstream) {
        this.upstream = upstream;
    }

    public boolean isUpstream() {
        return upstream;
    }
}
