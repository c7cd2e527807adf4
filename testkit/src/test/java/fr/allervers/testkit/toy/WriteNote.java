package fr.allervers.testkit.toy;

import fr.allervers.contracts.Event;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Find, decide, save, tell; told to break after a step. */
@ApplicationScoped
public class WriteNote {

    /** After which step the work breaks. */
    public enum BreaksAfter {
        NOTHING,
        OPENING,
        SAVING,
        TELLING
    }

    private final Transactions transactions;
    private final NoteStore notes;
    private final Outbox outbox;

    public WriteNote(Transactions transactions, NoteStore notes, Outbox outbox) {
        this.transactions = transactions;
        this.notes = notes;
        this.outbox = outbox;
    }

    public Uni<Void> handle(UUID caseId, Event event, BreaksAfter step) {
        return transactions.run(tx -> broken(step, BreaksAfter.OPENING)
                .chain(() -> notes.save(tx, caseId, "a note"))
                .chain(() -> broken(step, BreaksAfter.SAVING))
                .chain(() -> outbox.append(tx, event))
                .chain(() -> broken(step, BreaksAfter.TELLING)));
    }

    /** All in one transaction, without a row of its own. */
    public Uni<Void> tellAll(UUID caseId, List<? extends Event> events) {
        return transactions.run(tx -> claimed(tx, caseId).chain(() -> outbox.appendAll(tx, events)));
    }

    /** Forgets to claim the case. */
    public Uni<Void> tellUnclaimed(Event event) {
        return transactions.run(tx -> outbox.append(tx, event));
    }

    private static Uni<Void> claimed(Tx tx, UUID caseId) {
        tx.claim(caseId);
        return tx.session()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext(:key))", Object.class)
                .setParameter("key", caseId.toString())
                .getSingleResultOrNull()
                .replaceWithVoid();
    }

    private static Uni<Void> broken(BreaksAfter asked, BreaksAfter here) {
        return asked == here
                ? Uni.createFrom().failure(new IllegalStateException("broken after " + here))
                : Uni.createFrom().voidItem();
    }
}
