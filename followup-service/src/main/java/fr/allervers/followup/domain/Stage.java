package fr.allervers.followup.domain;

/** The procedure stage at a fact, with its French code; repeated to readers and never interpreted here. */
public enum Stage {
    CDP,
    ASSIGNATION,
    CQL,
    RFP,
    CFP
}
