package fr.allervers.followup.domain;

/** The partner whose referral opened the case. */
public enum Source {
    CAF,
    CD,
    SOCIAL_SERVICE,
    CCAPEX
}
