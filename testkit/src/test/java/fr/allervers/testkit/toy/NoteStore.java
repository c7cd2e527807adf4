package fr.allervers.testkit.toy;

import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The notes, one per case. */
@ApplicationScoped
public class NoteStore {

    /** The row is new or locked: events about this case may be told. */
    public Uni<Void> save(Tx tx, UUID caseId, String text) {
        tx.claim(caseId);
        return tx.session()
                .persist(NoteRow.of(caseId, text))
                .chain(() -> tx.session().flush());
    }

    public Uni<Void> heard(Tx tx, UUID eventId, UUID caseId) {
        return tx.session()
                .createNativeQuery("insert into heard (event_id, case_id) values (:event, :case)")
                .setParameter("event", eventId)
                .setParameter("case", caseId)
                .executeUpdate()
                .replaceWithVoid();
    }
}
