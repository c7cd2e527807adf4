package fr.allervers.referral.protection.domain;

/** Why a household is erased (<i>motif d'effacement</i>, RGPD articles 17 and 21). */
public enum ErasureReason {
    REQUEST,
    OBJECTION,
    ENTERED_IN_ERROR,
    /** The sweep's own: nobody asks for it. */
    RETENTION
}
