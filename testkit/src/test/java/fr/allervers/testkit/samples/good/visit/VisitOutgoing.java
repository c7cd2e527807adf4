package fr.allervers.testkit.samples.good.visit;

import fr.allervers.contracts.Event;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;

/** Writes letters. */
class VisitOutgoing {

    private final Outbox outbox;

    VisitOutgoing(Outbox outbox) {
        this.outbox = outbox;
    }

    Uni<Void> tell(Tx tx, Event event) {
        return outbox.append(tx, event);
    }
}
