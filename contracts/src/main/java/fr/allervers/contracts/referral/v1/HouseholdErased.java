package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;

/** Who the household of this case was is forgotten for good; told once for each case of the household. */
@Meaning("Who the household of this case was is forgotten for good; told once for each case of the household.")
public record HouseholdErased(Fact fact, @Meaning("Why.") ErasureReason reason) implements CaseEvent {}
