package fr.allervers.visit.casefile;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Stale;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.Closure;
import fr.allervers.visit.casefile.domain.ClosureMotive;
import fr.allervers.visit.casefile.domain.DepartmentTime;
import fr.allervers.visit.casefile.domain.Recorded;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The intervention ends. The same closure again is a retry and changes nothing. */
@ApplicationScoped
public class CloseCase {

    /** {@code version}: the one the caller saw. */
    public record Command(Scope scope, UUID caseId, long version, LocalDate closedOn, ClosureMotive motive) {

        Closure closure(Instant recordedAt) {
            return new Closure(closedOn, motive, recordedAt);
        }
    }

    private final Transactions transactions;
    private final WorkOnCase cases;
    private final CaseOutgoing events;
    private final Clock clock;

    public CloseCase(Transactions transactions, WorkOnCase cases, CaseOutgoing events, Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    public Uni<Recorded<CaseFile>> handle(Command command) {
        Closure asked = command.closure(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return transactions.run(tx -> cases.toEnd(tx, command.scope(), command.caseId(), "close-case")
                .chain(file -> file.alreadyClosedBy(asked)
                        .map(retry -> Uni.createFrom().item(retry))
                        .orElseGet(() -> close(tx, file, command.version(), asked))));
    }

    private Uni<Recorded<CaseFile>> close(Tx tx, CaseFile file, long version, Closure asked) {
        requireCurrent(file, version);
        requireValid(file, asked);
        return cases.keep(tx, file.close(asked))
                .call(closed -> events.closed(tx, closed, asked))
                .map(Recorded::now);
    }

    private static void requireCurrent(CaseFile file, long version) {
        if (file.version() != version) {
            throw new Stale();
        }
    }

    private static void requireValid(CaseFile file, Closure asked) {
        LocalDate today = file.today(asked.recordedAt());
        BadRequest.ifAny(DepartmentTime.notAfter(today, asked.closedOn(), "/closedOn"));
    }
}
