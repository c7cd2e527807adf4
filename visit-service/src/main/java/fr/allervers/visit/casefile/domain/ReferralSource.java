package fr.allervers.visit.casefile.domain;

/** The kind of partner whose referral opened the case (<em>prescripteur</em>). */
public enum ReferralSource {
    CAF,
    CD,
    SOCIAL_SERVICE,
    CCAPEX
}
