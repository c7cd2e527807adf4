package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.Meaning;

/** Whether a hearing took place. */
@Meaning("Whether a hearing took place.")
public enum HearingOutcome {
    @Meaning("A date was set.")
    PLANNED,

    @Meaning("It took place.")
    HELD,

    @Meaning("It is put off (renvoi): the new date is an event of its own.")
    POSTPONED
}
