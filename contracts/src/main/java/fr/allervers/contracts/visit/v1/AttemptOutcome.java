package fr.allervers.contracts.visit.v1;

import fr.allervers.contracts.Meaning;

/** What an attempt came to. */
@Meaning("What an attempt came to.")
public enum AttemptOutcome {
    @Meaning("The household answered: a two-way exchange.")
    ANSWERED,

    @Meaning("No answer.")
    NO_ANSWER,

    @Meaning("A message or notice was left.")
    MESSAGE_LEFT,

    @Meaning("The number or address is wrong.")
    WRONG_CONTACT,

    @Meaning("The household answered and declined.")
    REFUSED
}
