package fr.allervers.visit.plannedvisit;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.WorkOnCase;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.Recorded;
import fr.allervers.visit.plannedvisit.domain.PlannedVisit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The team means to visit the household; possible after the closure too, for the 15-day check. */
@ApplicationScoped
public class PlanVisit {

    /** What was sent, by whom. */
    public record Command(Scope scope, PlannedVisit visit) {}

    private final Transactions transactions;
    private final WorkOnCase cases;
    private final PlannedVisitStore visits;
    private final Clock clock;

    public PlanVisit(Transactions transactions, WorkOnCase cases, PlannedVisitStore visits, Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.visits = visits;
        this.clock = clock;
    }

    public Uni<Recorded<PlannedVisit>> handle(Command command) {
        PlannedVisit asked = command.visit();
        return transactions.run(tx -> cases.within(tx, command.scope(), asked.caseId(), "plan-visit")
                .chain(file -> visits.find(tx, asked.id())
                        .chain(known -> known.map(one -> retried(one, asked)).orElseGet(() -> plan(tx, file, asked)))));
    }

    private static Uni<Recorded<PlannedVisit>> retried(PlannedVisit known, PlannedVisit asked) {
        return Uni.createFrom().item(() -> Recorded.again(known, asked.plansSameAs(known)));
    }

    private Uni<Recorded<PlannedVisit>> plan(Tx tx, CaseFile file, PlannedVisit asked) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate today = file.today(now);
        BadRequest.ifAny(asked.violations(today));
        return visits.insert(tx, asked, today, now).replaceWith(Recorded.now(asked));
    }
}
