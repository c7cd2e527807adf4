package fr.allervers.referral.household.domain;

import java.util.UUID;

/** An eligible referral whose household is looked for. */
public record Newcomer(UUID referralId, Portrait portrait) {}
