package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.util.UUID;

/** Two households are one: told once for each of the two cases concerned, under one merge id. */
@Meaning("Two households are one. Told once for each of the two cases; from recordedAt on they count as one household.")
public record HouseholdMerged(
        Fact fact,
        @Meaning("The merge; the same in both events.") UUID mergeId,
        @Meaning("Pseudonym of the household that stays.") UUID survivingHouseholdId,

        @Meaning("Pseudonym of the household that is part of it now.")
        UUID absorbedHouseholdId,

        @Meaning("The case that goes on, or the latest of the household that stays.")
        UUID survivingCaseId,

        @Meaning("The open case that ends in it, or the latest of the absorbed household.")
        UUID absorbedCaseId,

        @Meaning("True when both cases were open: the absorbed one ends in the surviving one.")
        boolean caseAbsorbed)
        implements CaseEvent {}
