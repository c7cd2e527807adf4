package fr.allervers.visit.plannedvisit.domain;

/** Why a planned visit was not held. A door that stayed shut is a contact attempt besides: that one is the fact. */
public enum CancellationMotive {
    HOUSEHOLD_ABSENT,
    POSTPONED,
    OTHER
}
