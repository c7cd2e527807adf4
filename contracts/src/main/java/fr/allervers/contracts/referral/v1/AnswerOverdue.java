package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.time.LocalDate;
import java.util.UUID;

/** The operator let the delay of its answer pass; escalated to the CCAPEX. */
@Meaning("The operator let the delay of its answer pass; escalated to the CCAPEX.")
public record AnswerOverdue(
        Fact fact,
        @Meaning("The partner's referral.") UUID referralId,
        @Meaning("The last day on which an answer was due.") LocalDate dueOn)
        implements CaseEvent {}
