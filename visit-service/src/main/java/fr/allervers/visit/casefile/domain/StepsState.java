package fr.allervers.visit.casefile.domain;

/** Whether the agreed steps (<em>démarches</em>) have started. */
public enum StepsState {
    STARTED,
    PARTLY_STARTED,
    NOT_STARTED
}
