package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.Meaning;

/** Why a household was erased. */
@Meaning("Why a household was erased.")
public enum ErasureReason {
    @Meaning("Somebody of the household asked for it (GDPR article 17).")
    REQUEST,

    @Meaning("Somebody of the household objected to the processing (GDPR article 21).")
    OBJECTION,

    @Meaning("The household should not have been referred.")
    ENTERED_IN_ERROR,

    @Meaning("The retention after the last contact is over.")
    RETENTION
}
