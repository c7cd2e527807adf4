package fr.allervers.referral.household.domain;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import java.util.Optional;
import java.util.UUID;

/** The case of a household that a merge concerns: the open one, else the latest. */
public record HouseholdCase(
        UUID caseId,
        UUID householdId,
        String department,
        Optional<String> operator,
        Stage stage,
        Source source,
        UUID openedBy,
        boolean open) {}
