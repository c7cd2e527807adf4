package fr.allervers.visit.plannedvisit;

import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.WorkOnCase;
import fr.allervers.visit.plannedvisit.domain.PlannedVisit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** A visit of a case that is held, or of one that goes on as it after a merge. */
@ApplicationScoped
public class FindPlannedVisit {

    private final PlannedVisitStore visits;
    private final WorkOnCase cases;

    public FindPlannedVisit(PlannedVisitStore visits, WorkOnCase cases) {
        this.visits = visits;
        this.cases = cases;
    }

    Uni<Optional<PlannedVisit>> within(Tx tx, UUID caseId, UUID visitId) {
        return visits.find(tx, visitId)
                .chain(found ->
                        cases.united(tx, caseId).map(united -> found.filter(visit -> united.contains(visit.caseId()))));
    }
}
