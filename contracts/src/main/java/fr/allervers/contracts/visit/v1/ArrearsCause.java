package fr.allervers.contracts.visit.v1;

import fr.allervers.contracts.Meaning;

/** Causes of arrears (ANIL/ADIL typology, domain §1.5). */
@Meaning("Cause of arrears, after the typology of ANIL and ADIL.")
public enum ArrearsCause {
    @Meaning("Unemployment or loss of work.")
    BAISSE_RESSOURCES_EMPLOI,

    @Meaning("Accident or illness.")
    SANTE,

    @Meaning("Divorce or separation.")
    SEPARATION,

    @Meaning("Retirement.")
    RETRAITE,

    @Meaning("Over-indebtedness.")
    SURENDETTEMENT,

    @Meaning("Dispute with the landlord.")
    LITIGE_BAILLEUR,

    @Meaning("Rent too high from the start.")
    LOYER_TROP_ELEVE_DES_L_ORIGINE,

    @Meaning("Benefits suspended.")
    RUPTURE_DROITS,

    @Meaning("Adjustment of charges.")
    REGULARISATION_CHARGES,

    @Meaning("Death in the household.")
    DECES,

    @Meaning("Budget management.")
    GESTION_BUDGET,

    @Meaning("Energy bills.")
    ENERGIE,

    @Meaning("Imprisonment.")
    INCARCERATION,

    @Meaning("Another cause.")
    AUTRE,

    @Meaning("Not known.")
    NON_CONNU
}
