package fr.allervers.visit.agenda.domain;

import fr.allervers.visit.casefile.domain.Place;
import fr.allervers.visit.casefile.domain.ProcedureStage;
import fr.allervers.visit.plannedvisit.domain.Hours;
import java.util.Optional;
import java.util.UUID;

/** One thing that lies ahead, or lay there and was not told of since. */
public record AgendaEntry(Slot slot, UUID caseId, UUID householdId, ProcedureStage stage, Optional<Visit> visit) {

    /** A visit that stands; without one the entry is a hearing. */
    public record Visit(UUID id, Optional<Hours> hours, Place place) {}
}
