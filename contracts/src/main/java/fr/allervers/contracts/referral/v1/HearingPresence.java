package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.Meaning;

/** The household at a hearing. */
@Meaning("The household at a hearing.")
public enum HearingPresence {
    @Meaning("It was there.")
    PRESENT,

    @Meaning("A lawyer or another spoke for it.")
    REPRESENTED,

    @Meaning("Nobody was there for it.")
    ABSENT,

    @Meaning("Not known, or not yet.")
    UNKNOWN
}
