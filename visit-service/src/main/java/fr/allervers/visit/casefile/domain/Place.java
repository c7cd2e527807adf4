package fr.allervers.visit.casefile.domain;

/** Where a household is met: at home, or near it in a CCAS or a social office (framing note). */
public enum Place {
    HOME,
    NEAR_HOME
}
