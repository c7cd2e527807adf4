package fr.allervers.referral.household.domain;

import java.util.Optional;
import java.util.UUID;

/** A household and the one it was merged into, if it was. */
public record Standing(UUID householdId, String department, Optional<UUID> mergedInto) {}
