package fr.allervers.simulator.journal;

/** What figures can be split by. */
public enum Dimension {
    DEPARTMENT,
    OPERATOR,
    STAGE,
    SOURCE,
    MONTH
}
