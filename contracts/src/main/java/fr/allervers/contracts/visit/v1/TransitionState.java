package fr.allervers.contracts.visit.v1;

import fr.allervers.contracts.Meaning;

/** What a review found of the move to another operator or common law. */
@Meaning("Whether the move to another operator or to common law took effect.")
public enum TransitionState {
    @Meaning("The other side has taken over.")
    EFFECTIVE,

    @Meaning("Handed over, not taken over yet.")
    PENDING,

    @Meaning("No hand-over concerns this household.")
    NONE
}
