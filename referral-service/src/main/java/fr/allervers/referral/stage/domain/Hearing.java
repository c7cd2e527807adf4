package fr.allervers.referral.stage.domain;

/** What is known of a hearing (<i>audience</i>) beside its date. */
public record Hearing(Outcome outcome, Household household) {

    /** Whether it took place. */
    public enum Outcome {
        PLANNED,
        HELD,
        /** Renvoi, or put off before: its new date is a hearing of its own. */
        POSTPONED
    }

    /** The household at the hearing (note, "taux de décisions contradictoires"). */
    public enum Household {
        PRESENT,
        REPRESENTED,
        ABSENT,
        UNKNOWN
    }
}
