package fr.allervers.visit.casefile.domain;

/** Whether the intervention goes on. */
public enum CaseState {
    OPEN,
    CLOSED
}
