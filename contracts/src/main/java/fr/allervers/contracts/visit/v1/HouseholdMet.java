package fr.allervers.contracts.visit.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import org.jspecify.annotations.Nullable;

/** The household was met in person, at home or near home. */
@Meaning("The household was met in person, at home or near home.")
public record HouseholdMet(
        Fact fact,
        @Meaning("Where.") Place place,

        @Meaning("Present when the steps were reviewed.") @Nullable
        StepsReview review)
        implements CaseEvent {}
