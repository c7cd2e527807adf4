package fr.allervers.visit.commitment;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.WorkOnCase;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.Recorded;
import fr.allervers.visit.commitment.domain.Commitment;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The household and the operator agreed a contract, while the intervention goes on. */
@ApplicationScoped
public class AgreeCommitment {

    /** What was sent, by whom. */
    public record Command(Scope scope, Commitment commitment) {}

    private final Transactions transactions;
    private final WorkOnCase cases;
    private final CommitmentStore commitments;
    private final CommitmentOutgoing events;
    private final Clock clock;

    public AgreeCommitment(
            Transactions transactions,
            WorkOnCase cases,
            CommitmentStore commitments,
            CommitmentOutgoing events,
            Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.commitments = commitments;
        this.events = events;
        this.clock = clock;
    }

    public Uni<Recorded<Commitment>> handle(Command command) {
        Commitment asked = command.commitment();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return transactions.run(tx -> cases.within(tx, command.scope(), asked.caseId(), "agree-commitment")
                .chain(file -> commitments
                        .find(tx, asked.id())
                        .chain(known ->
                                known.map(one -> retried(one, asked)).orElseGet(() -> record(tx, file, asked, now)))));
    }

    private static Uni<Recorded<Commitment>> retried(Commitment known, Commitment asked) {
        return Uni.createFrom().item(() -> Recorded.again(known, known.equals(asked)));
    }

    private Uni<Recorded<Commitment>> record(Tx tx, CaseFile file, Commitment asked, Instant now) {
        BadRequest.ifAny(asked.violations(file.today(now)));
        asked.agreeIn(file);
        return commitments
                .insert(tx, asked, now)
                .call(() -> events.agreed(tx, file, asked, now))
                .replaceWith(Recorded.now(asked));
    }
}
