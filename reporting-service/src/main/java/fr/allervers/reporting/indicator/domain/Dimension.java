package fr.allervers.reporting.indicator.domain;

/** What a figure can be broken down by. */
public enum Dimension {
    DEPARTMENT,
    OPERATOR,
    STAGE,
    SOURCE,
    MONTH
}
