package fr.allervers.referral.plan.domain;

/** What becomes of places that a month leaves unused. */
public enum CarryOver {
    /** They lapse. */
    NONE,
    /** They are there in the next month, and lapse with it. */
    NEXT_MONTH,
    /** They add up until the end of the year. */
    YEAR
}
