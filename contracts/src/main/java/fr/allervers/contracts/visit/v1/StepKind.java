package fr.allervers.contracts.visit.v1;

import fr.allervers.contracts.Meaning;

/** Steps of an engagement contract (démarches, domain §1.8). */
@Meaning("Step of an engagement contract (démarche).")
public enum StepKind {
    @Meaning("Contact or mediation with the landlord.")
    CONTACT_BAILLEUR,

    @Meaning("Amicable repayment plan.")
    PLAN_APUREMENT,

    @Meaning("Fonds de solidarité pour le logement.")
    FSL,

    @Meaning("Over-indebtedness commission.")
    SURENDETTEMENT,

    @Meaning("Action Logement aids and guarantees.")
    ACTION_LOGEMENT,

    @Meaning("Social housing application.")
    DLS,

    @Meaning("Enforceable right to housing.")
    DALO,

    @Meaning("Shelter orientation service.")
    SIAO,

    @Meaning("Social worker of the department.")
    TS_POLYVALENCE,

    @Meaning("Told how much attending the hearing matters.")
    AUDIENCE_SENSIBILISATION,

    @Meaning("Legal aid.")
    AJ,

    @Meaning("Landlord told of the guarantees.")
    INFO_GARANTIES_BAILLEUR,

    @Meaning("Benefits opened or restored.")
    DROITS_CAF,

    @Meaning("Delays asked of the enforcement judge.")
    DELAI_GRACE_JEX,

    @Meaning("Told how the use of force will go.")
    INFO_CFP
}
