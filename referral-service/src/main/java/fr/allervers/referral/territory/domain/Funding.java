package fr.allervers.referral.territory.domain;

/** What the State funds in a territory in a year: full-time equivalents (hundredths) and a budget (note, annexe 1). */
public record Funding(int year, int teamFteHundredths, long budgetCents) {}
