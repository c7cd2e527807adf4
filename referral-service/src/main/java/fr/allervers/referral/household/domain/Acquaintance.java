package fr.allervers.referral.household.domain;

import java.util.UUID;

/** An earlier referral that shares a key with a newcomer, and its household as it stands after merges. */
public record Acquaintance(UUID referralId, Portrait portrait, UUID householdId) {}
