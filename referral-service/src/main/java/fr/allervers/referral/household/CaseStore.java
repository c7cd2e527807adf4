package fr.allervers.referral.household;

import fr.allervers.kit.Tx;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;

/** One case under its lock. */
@ApplicationScoped
public class CaseStore {

    /** Holds the case's row, or that of the case it was merged into: what is told of it keeps its order. */
    public Uni<CaseFacts> lock(Tx tx, UUID caseId) {
        return tx.session()
                .find(CaseRow.class, caseId, LockMode.PESSIMISTIC_WRITE)
                .invoke(() -> tx.claim(caseId))
                .chain(row -> row.mergedInto == null ? Uni.createFrom().item(facts(row)) : lock(tx, row.mergedInto));
    }

    /** To be called under the lock. */
    public Uni<CaseFacts> entrust(Tx tx, UUID caseId, String operator) {
        return surviving(tx, caseId).invoke(row -> row.operator = operator).map(CaseStore::facts);
    }

    /** To be called under the lock. */
    public Uni<CaseFacts> reach(Tx tx, UUID caseId, Stage stage) {
        return surviving(tx, caseId).invoke(row -> row.stage = stage.name()).map(CaseStore::facts);
    }

    private static Uni<CaseRow> surviving(Tx tx, UUID caseId) {
        return tx.session()
                .find(CaseRow.class, caseId)
                .chain(row -> row.mergedInto == null ? Uni.createFrom().item(row) : surviving(tx, row.mergedInto));
    }

    /** A case that is closed, or that was opened elsewhere, changes nothing. */
    Uni<Void> close(Tx tx, UUID caseId) {
        return tx.session()
                .createNativeQuery("update procedure_case set open = false, closed = true where case_id = :id")
                .setParameter("id", caseId)
                .executeUpdate()
                .replaceWithVoid();
    }

    private static CaseFacts facts(CaseRow row) {
        return new CaseFacts(
                row.caseId,
                row.householdId,
                row.department,
                Optional.ofNullable(row.operator),
                Stage.valueOf(row.stage),
                Source.valueOf(row.source));
    }
}
