package fr.allervers.contracts;

/** Stages of the eviction procedure at which a household can be referred, with their French codes (framing note). */
@Meaning("Stage of the eviction procedure at which a household can be referred.")
public enum Stage {
    @Meaning("Commandement de payer visant la clause résolutoire: upstream (amont).")
    CDP,

    @Meaning("Assignation, the household did not answer the DSF: upstream (amont).")
    ASSIGNATION,

    @Meaning("Commandement de quitter les lieux: downstream (aval).")
    CQL,

    @Meaning("Réquisition de la force publique: downstream (aval).")
    RFP,

    @Meaning("Concours de la force publique granted or asked, enquiry to be made or updated: downstream (aval).")
    CFP
}
