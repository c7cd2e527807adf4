package fr.allervers.referral.operator.domain;

/** What the department's services found of an operator by one criterion; a text about an organisation, not a person. */
public record Assessment(Criterion criterion, String text) {}
