package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.Meaning;

/** What the judge decided (loi 89-462 art. 24 V and VII). */
@Meaning("What the judge decided.")
public enum JudgementKind {
    @Meaning("Time to pay, the clause résolutoire is suspended.")
    DELAIS_PAIEMENT,

    @Meaning("The lease is ended and the eviction ordered.")
    EXPULSION_FERME,

    @Meaning("The lease is ended, with time to leave.")
    DELAIS_POUR_QUITTER,

    @Meaning("The landlord's request is rejected.")
    REJET,

    @Meaning("Another decision.")
    AUTRE,

    @Meaning("Judgement was given; which one is not known.")
    NON_CONNU
}
