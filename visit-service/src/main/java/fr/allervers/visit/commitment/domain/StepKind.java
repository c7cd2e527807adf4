package fr.allervers.visit.commitment.domain;

/** What a household or the team undertakes (<em>démarche</em>, domain §1.8). */
public enum StepKind {
    CONTACT_BAILLEUR,
    PLAN_APUREMENT,
    FSL,
    SURENDETTEMENT,
    ACTION_LOGEMENT,
    DLS,
    DALO,
    SIAO,
    TS_POLYVALENCE,
    AUDIENCE_SENSIBILISATION,
    AJ,
    INFO_GARANTIES_BAILLEUR,
    DROITS_CAF,
    DELAI_GRACE_JEX,
    INFO_CFP
}
