package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.Meaning;

/** Acts of the eviction procedure in their order, with their French codes. */
@Meaning("Act of the eviction procedure, by its French code.")
public enum ProcedureAct {
    @Meaning("Commandement de payer visant la clause résolutoire (loi 89-462 art. 24 I).")
    CDP,

    @Meaning("Signalement to or saisine of the CCAPEX.")
    CCAPEX,

    @Meaning("Assignation, the summons before the judge.")
    ASSIGNATION,

    @Meaning("Diagnostic social et financier sent to the judge.")
    DSF,

    @Meaning("Hearing before the juge des contentieux de la protection; its date may lie ahead.")
    AUDIENCE,

    @Meaning("Judgement given.")
    JUGEMENT,

    @Meaning("The judgement was served.")
    SIGNIFICATION,

    @Meaning("Commandement de quitter les lieux (CPCE L411-1).")
    CQL,

    @Meaning("Time granted by the juge de l'exécution (CPCE L412-3).")
    DELAI_GRACE,

    @Meaning("Réquisition de la force publique (CPCE R153-1).")
    RFP,

    @Meaning("Concours de la force publique, when which decision is not told.")
    CFP,

    @Meaning("Concours de la force publique granted.")
    CFP_OCTROI,

    @Meaning("Concours de la force publique refused explicitly.")
    CFP_REFUS,

    @Meaning("Concours de la force publique refused by two months of silence, as a partner told it.")
    CFP_REFUS_IMPLICITE,

    @Meaning("The eviction was carried out.")
    EXPULSION_EFFECTIVE,

    @Meaning("The household left by itself.")
    DEPART_VOLONTAIRE,

    @Meaning("The landlord gave the procedure up.")
    ABANDON
}
