package fr.allervers.contracts.visit.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import org.jspecify.annotations.Nullable;

/** Somebody tried to reach the household without meeting it in person. */
@Meaning("Somebody tried to reach the household without meeting it in person.")
public record ContactAttempted(
        Fact fact,
        @Meaning("How.") Channel channel,
        @Meaning("What it came to.") AttemptOutcome outcome,

        @Meaning("True when the household answered: only then is it an exchange.")
        boolean twoWay,

        @Meaning("Present when the steps were reviewed in the exchange.") @Nullable
        StepsReview review)
        implements CaseEvent {}
