package fr.allervers.visit.casefile.domain;

/** Why an intervention ended (<em>motif de fin d'intervention</em>). */
public enum ClosureMotive {
    GOALS_REACHED,
    HANDED_OVER,
    REFUSED_BY_HOUSEHOLD,
    UNREACHABLE,
    MOVED_AWAY,
    GONE_WITHOUT_TRACE,
    DECEASED,
    OUT_OF_SCOPE
}
