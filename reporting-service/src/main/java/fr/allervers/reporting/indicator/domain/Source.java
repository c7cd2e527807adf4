package fr.allervers.reporting.indicator.domain;

/** The partners that refer households. */
public enum Source {
    CAF,
    CD,
    SOCIAL_SERVICE,
    CCAPEX
}
