package fr.allervers.referral.stage.domain;

/** Why a fact is taken back. */
public enum RetractionReason {
    /** Belongs to another household. */
    WRONG_FILE,
    /** Did not happen. */
    DID_NOT_HAPPEN,
    /** Is there twice. */
    DUPLICATE
}
