package fr.allervers.referral.operator.domain;

/** How much of a profile a team has, in hundredths of a full-time equivalent. */
public record Post(Profile profile, int fteHundredths) {}
