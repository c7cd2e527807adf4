package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;

/** The event named by {@code fact.supersedes} should never have been told; what it had corrected counts again. */
@Meaning("The event named by fact.supersedes should never have been told; what it had corrected counts again.")
public record ActRetracted(
        Fact fact, @Meaning("Why it is taken back.") RetractionReason reason) implements CaseEvent {}
