package fr.allervers.visit;

import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.domain.CaseRefusal;
import io.smallrye.mutiny.Uni;
import org.hibernate.exception.ConstraintViolationException;

/** Writes new entries with an id that the client chose. */
public final class EntryStore {

    private EntryStore() {}

    /** An id that another transaction took in the meantime is refused like one that was taken before. */
    public static Uni<Void> insert(Tx tx, Object row) {
        return tx.session()
                .persist(row)
                .chain(tx.session()::flush)
                .onFailure(ConstraintViolationException.class)
                .transform(_ -> CaseRefusal.ENTRY_ID_TAKEN.refuse());
    }
}
