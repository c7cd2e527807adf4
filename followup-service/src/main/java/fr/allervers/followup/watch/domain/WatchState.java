package fr.allervers.followup.watch.domain;

/** Where a watch stands. */
public enum WatchState {
    OPEN,
    MET,
    MISSED,
    SUPERSEDED,
    CANCELLED
}
