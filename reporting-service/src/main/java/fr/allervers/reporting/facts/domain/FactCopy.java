package fr.allervers.reporting.facts.domain;

/** The two copies of the facts: the one that answers, and the one that a rebuild fills. */
public enum FactCopy {
    LIVE,
    SHADOW
}
