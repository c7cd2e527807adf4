package fr.allervers.referral.stage.domain;

/** What the judge decided (loi 89-462 art. 24 V and VII). */
public enum JudgementKind {
    /** Délais de paiement, clause résolutoire suspendue. */
    DELAIS_PAIEMENT,
    /** Résiliation et expulsion ferme. */
    EXPULSION_FERME,
    /** Résiliation, délais pour quitter les lieux. */
    DELAIS_POUR_QUITTER,
    /** Demande rejetée. */
    REJET,
    AUTRE,
    /** The partner knows that judgement was given, not which. */
    NON_CONNU
}
