package fr.allervers.referral.stage;

import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Source;
import fr.allervers.contracts.Stage;
import fr.allervers.contracts.referral.v1.StageReached;
import fr.allervers.kit.Ids;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Tx;
import fr.allervers.referral.household.CaseFacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Tells that a case reached a stage; the document's reference stays here. */
@ApplicationScoped
public class StageOutgoing {

    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    public StageOutgoing(Outbox outbox, Ids ids, Clock clock) {
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Void> tell(Tx tx, CaseFacts about, StageFact reached) {
        Stage stage = Stage.valueOf(reached.stage().name());
        Fact fact = new Fact(
                ids.next(),
                about.caseId(),
                about.householdId(),
                reached.reachedOn(),
                clock.instant(),
                about.department(),
                about.operator().orElse(null),
                stage,
                Source.valueOf(about.source().name()),
                null);
        return outbox.append(
                tx,
                new StageReached(
                        fact, stage, reached.reachedOn(), reached.document().name()));
    }
}
