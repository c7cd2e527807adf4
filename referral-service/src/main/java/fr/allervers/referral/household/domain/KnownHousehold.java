package fr.allervers.referral.household.domain;

import java.util.Optional;
import java.util.UUID;

/** A household that the platform knows, and its open case, if there is one. */
public record KnownHousehold(UUID householdId, Optional<OpenCase> openCase) {

    /** The open procedure episode of a household and the referral that opened it. */
    public record OpenCase(UUID caseId, UUID openedBy) {}

    public KnownHousehold with(OpenCase opened) {
        return new KnownHousehold(householdId, Optional.of(opened));
    }
}
