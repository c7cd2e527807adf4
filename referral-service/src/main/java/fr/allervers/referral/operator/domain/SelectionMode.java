package fr.allervers.referral.operator.domain;

/** How the operator was found (note, déploiement territorial, and annexe 2): the department chooses. */
public enum SelectionMode {
    /** Appel à projet ad hoc. */
    CALL_FOR_PROJECTS,
    /** Abondement au financement d'un dispositif préexistant. */
    TOP_UP,
    /** Prise de contact directe avec un opérateur pressenti. */
    DIRECT_CONTACT,
    OTHER
}
