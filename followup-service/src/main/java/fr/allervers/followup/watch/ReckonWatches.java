package fr.allervers.followup.watch;

import fr.allervers.followup.watch.domain.Reckoning;
import fr.allervers.followup.watch.domain.WatchChange;
import fr.allervers.kit.Ids;
import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reckons cases again from all their entries, saves what changed and tells it. */
@ApplicationScoped
public class ReckonWatches {

    private final WatchStore watches;
    private final WatchOutgoing events;
    private final Ids ids;
    private final Clock clock;

    public ReckonWatches(WatchStore watches, WatchOutgoing events, Ids ids, Clock clock) {
        this.watches = watches;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** The caller holds these cases. */
    Uni<Void> within(Tx tx, Collection<UUID> caseIds) {
        if (caseIds.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return watches.rules(tx)
                .map(rules -> new Reckoning(rules, ids::next))
                .chain(reckoning -> watches.cases(tx, caseIds).map(cases -> changes(reckoning, cases)))
                .call(changes -> watches.save(tx, changes))
                .chain(changes -> events.tell(tx, changes));
    }

    private List<WatchChange> changes(Reckoning reckoning, List<WatchedCase> cases) {
        Instant now = clock.instant();
        return cases.stream()
                .flatMap(one -> reckoning.changes(one.history(), one.watches(), now).stream())
                .toList();
    }
}
