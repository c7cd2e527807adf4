package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.Meaning;

/** Why a fact of the procedure is taken back. */
@Meaning("Why a fact of the procedure is taken back.")
public enum RetractionReason {
    @Meaning("It belongs to another household.")
    WRONG_FILE,

    @Meaning("It did not happen.")
    DID_NOT_HAPPEN,

    @Meaning("It was told twice.")
    DUPLICATE
}
