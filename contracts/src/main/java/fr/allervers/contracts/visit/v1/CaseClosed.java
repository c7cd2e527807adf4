package fr.allervers.contracts.visit.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;

/** The intervention ended; the 15-day check after it is still due. */
@Meaning("The intervention ended; the 15-day check after it is still due.")
public record CaseClosed(Fact fact, @Meaning("Why.") ClosureMotive motive) implements CaseEvent {}
