package fr.allervers.referral.stage.domain;

/** Whether a hearing took place. */
public enum HearingOutcome {
    PLANNED,
    HELD,
    /** Renvoi, or put off before: its new date is a hearing of its own. */
    POSTPONED
}
