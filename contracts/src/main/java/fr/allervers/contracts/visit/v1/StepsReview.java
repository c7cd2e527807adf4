package fr.allervers.contracts.visit.v1;

import fr.allervers.contracts.Meaning;

/** What an exchange found when the steps were reviewed: the check that the framing note asks for within 15 days. */
@Meaning("What an exchange found when the steps were reviewed: the check of the 15 days.")
public record StepsReview(
        @Meaning("Whether the agreed steps have started.") StepsState steps,

        @Meaning("Whether the move to another operator took effect.")
        TransitionState transition) {}
