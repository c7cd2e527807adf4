package fr.allervers.referral.operator.domain;

/** What an operator is: ADIL, association, CCAS or CIAS, another public body, something else. */
public enum OperatorKind {
    ADIL,
    ASSOCIATION,
    CCAS,
    PUBLIC_BODY,
    OTHER
}
