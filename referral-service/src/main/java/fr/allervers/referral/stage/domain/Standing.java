package fr.allervers.referral.stage.domain;

/** Whether a fact counts; whatever does not stays readable. */
public enum Standing {
    STANDING,
    /** A correction took its place. */
    SUPERSEDED,
    /** A judge annulled the act. */
    ANNULLED,
    /** Should never have been entered. */
    RETRACTED
}
