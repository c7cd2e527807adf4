package fr.allervers.visit.plannedvisit;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.NotFound;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.WorkOnCase;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.Recorded;
import fr.allervers.visit.plannedvisit.domain.Cancellation;
import fr.allervers.visit.plannedvisit.domain.CancellationMotive;
import fr.allervers.visit.plannedvisit.domain.PlannedVisit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A planned visit is given up, or nobody was there. The same motive again is a retry and changes nothing. */
@ApplicationScoped
public class CancelVisit {

    /** Which one, why, by whom. */
    public record Command(Scope scope, UUID caseId, UUID visitId, CancellationMotive motive) {}

    private final Transactions transactions;
    private final WorkOnCase cases;
    private final FindPlannedVisit find;
    private final PlannedVisitStore visits;
    private final Clock clock;

    public CancelVisit(
            Transactions transactions, WorkOnCase cases, FindPlannedVisit find, PlannedVisitStore visits, Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.find = find;
        this.visits = visits;
        this.clock = clock;
    }

    public Uni<Recorded<PlannedVisit>> handle(Command command) {
        return transactions.run(tx -> cases.within(tx, command.scope(), command.caseId(), "cancel-visit")
                .chain(file -> find.within(tx, command.caseId(), command.visitId())
                        .map(found -> found.orElseThrow(NotFound::new))
                        .chain(visit -> visit.wasCancelledFor(command.motive())
                                ? Uni.createFrom().item(new Recorded<>(visit, false))
                                : cancel(tx, file, visit, command.motive()))));
    }

    private Uni<Recorded<PlannedVisit>> cancel(Tx tx, CaseFile file, PlannedVisit visit, CancellationMotive motive) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Cancellation asked = new Cancellation(motive, file.today(now), now);
        PlannedVisit ended = visit.cancelled(asked);
        BadRequest.ifAny(visit.violations(asked));
        return visits.end(tx, ended).replaceWith(Recorded.now(ended));
    }
}
