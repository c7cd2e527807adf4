package fr.allervers.visit.plannedvisit;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Tx;
import fr.allervers.visit.plannedvisit.domain.PlannedVisit;
import fr.allervers.visit.plannedvisit.domain.PlannedVisitRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A meeting that is recorded, in the case that its caller holds, was the planned visit. */
@ApplicationScoped
public class HoldVisit {

    private final FindPlannedVisit find;
    private final PlannedVisitStore visits;

    public HoldVisit(FindPlannedVisit find, PlannedVisitStore visits) {
        this.find = find;
        this.visits = visits;
    }

    public Uni<Void> within(Tx tx, UUID caseId, UUID visitId, UUID meetingId) {
        return find.within(tx, caseId, visitId)
                .map(HoldVisit::known)
                .map(visit -> visit.heldBy(meetingId))
                .chain(held -> visits.end(tx, held));
    }

    private static PlannedVisit known(Optional<PlannedVisit> found) {
        return found.orElseThrow(
                () -> new BadRequest(List.of(PlannedVisitRefusal.PLANNED_VISIT_UNKNOWN.at("/plannedVisitId"))));
    }
}
