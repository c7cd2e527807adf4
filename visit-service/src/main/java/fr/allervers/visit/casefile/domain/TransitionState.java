package fr.allervers.visit.casefile.domain;

/** Whether the hand-over to common law or another operator took effect (<em>passage de relais</em>). */
public enum TransitionState {
    EFFECTIVE,
    PENDING,
    NONE
}
