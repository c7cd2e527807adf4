package fr.allervers.visit.casefile;

import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.domain.StageMark;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stage facts, only ever added. */
@ApplicationScoped
public class StageStore {

    /** {@code documentKind}: a code, never a reference. */
    public Uni<Void> add(Tx tx, UUID eventId, UUID caseId, StageMark mark, String documentKind) {
        StageMarkRow row = new StageMarkRow();
        row.eventId = eventId;
        row.caseId = caseId;
        row.stage = mark.stage();
        row.reachedOn = mark.reachedOn();
        row.recordedAt = mark.recordedAt();
        row.documentKind = documentKind;
        return tx.session().persist(row);
    }

    public Uni<List<StageMark>> of(Tx tx, UUID caseId) {
        return tx.session()
                .createQuery("from StageMarkRow where caseId = :caseId", StageMarkRow.class)
                .setParameter("caseId", caseId)
                .getResultList()
                .map(rows -> rows.stream().map(StageMarkRow::toDomain).toList());
    }
}
