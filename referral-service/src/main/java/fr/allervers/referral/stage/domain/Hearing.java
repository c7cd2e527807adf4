package fr.allervers.referral.stage.domain;

/** What is known of a hearing (<i>audience</i>) beside its date. */
public record Hearing(HearingOutcome outcome, HearingPresence household) {}
