package fr.allervers.reporting.rebuild.domain;

/** How far a rebuild is. */
public enum RebuildState {
    REQUESTED,
    /** The log is being read into the second copy. */
    LOADING,
    /** All is read; the copies are compared as soon as the running consumer has caught up, then swapped. */
    COMPARING,
    DONE,
    FAILED
}
