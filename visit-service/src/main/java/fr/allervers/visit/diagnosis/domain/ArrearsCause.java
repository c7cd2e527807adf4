package fr.allervers.visit.diagnosis.domain;

/** A cause of arrears, after the typology of ANIL and ADIL (<em>causes de l'impayé</em>). */
public enum ArrearsCause {
    BAISSE_RESSOURCES_EMPLOI,
    SANTE,
    SEPARATION,
    RETRAITE,
    SURENDETTEMENT,
    LITIGE_BAILLEUR,
    LOYER_TROP_ELEVE_DES_L_ORIGINE,
    RUPTURE_DROITS,
    REGULARISATION_CHARGES,
    DECES,
    GESTION_BUDGET,
    ENERGIE,
    INCARCERATION,
    AUTRE,
    NON_CONNU
}
