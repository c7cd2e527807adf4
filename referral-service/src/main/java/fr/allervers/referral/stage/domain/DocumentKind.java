package fr.allervers.referral.stage.domain;

/** What proves a fact. */
public enum DocumentKind {
    ACT,
    COURT_NOTICE,
    PREFECTURE_NOTICE,
    PARTNER_STATEMENT
}
