package fr.allervers.followup.watch;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Source;
import fr.allervers.contracts.Stage;
import fr.allervers.contracts.followup.v1.WatchArmed;
import fr.allervers.contracts.followup.v1.WatchCancelled;
import fr.allervers.contracts.followup.v1.WatchMet;
import fr.allervers.contracts.followup.v1.WatchMissed;
import fr.allervers.contracts.followup.v1.WatchSuperseded;
import fr.allervers.followup.watch.domain.EntryFact;
import fr.allervers.followup.watch.domain.Telling;
import fr.allervers.followup.watch.domain.Term;
import fr.allervers.followup.watch.domain.WatchChange;
import fr.allervers.followup.watch.domain.WatchEvent;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Tells what became of watches. */
@ApplicationScoped
public class WatchOutgoing {

    private final Outbox outbox;
    private final Clock clock;

    public WatchOutgoing(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<Void> tell(Tx tx, List<WatchChange> changes) {
        Instant now = clock.instant();
        return outbox.appendAll(
                tx,
                changes.stream()
                        .flatMap(change -> change.tellings().stream())
                        .map(telling -> letter(telling, now))
                        .toList());
    }

    static CaseEvent letter(Telling telling, Instant recordedAt) {
        Fact fact = fact(telling, recordedAt);
        Term term = telling.told().event().term();
        return switch (telling.told().event()) {
            case WatchEvent.Armed _ -> new WatchArmed(fact, term.watchId(), term.dueOn());
            case WatchEvent.Met met -> new WatchMet(fact, term.watchId(), term.dueOn(), met.onTime());
            case WatchEvent.Missed _ -> new WatchMissed(fact, term.watchId(), term.dueOn());
            case WatchEvent.Superseded _ -> new WatchSuperseded(fact, term.watchId(), term.dueOn());
            case WatchEvent.Cancelled cancelled ->
                new WatchCancelled(
                        fact, term.watchId(), term.dueOn(), cancelled.motive().code());
        };
    }

    private static Fact fact(Telling telling, Instant recordedAt) {
        WatchEvent event = telling.told().event();
        EntryFact cause = event.cause().fact();
        return new Fact(
                telling.told().eventId(),
                cause.caseId(),
                cause.householdId(),
                event.occurredOn(),
                recordedAt,
                cause.department(),
                cause.operator(),
                Stage.valueOf(cause.stage().name()),
                Source.valueOf(cause.source().name()),
                telling.supersedes());
    }
}
