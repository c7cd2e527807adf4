package fr.allervers.referral.domain;

/** The partners that refer households (note, "modes d'action"). */
public enum Source {
    CAF,
    CD,
    SOCIAL_SERVICE,
    CCAPEX
}
