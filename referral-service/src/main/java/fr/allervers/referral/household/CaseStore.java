package fr.allervers.referral.household;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fr.allervers.kit.Tx;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;

/** One case under its lock. */
@ApplicationScoped
public class CaseStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String LOCK_ALL =
            "select case_id from procedure_case where case_id in (:cases) order by case_id for update";
    private static final String ENTRUST_ALL = """
            update procedure_case c set operator = r.operator
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(case_id uuid, operator text)
            where c.case_id = r.case_id
            """;
    private static final String REACH_ALL = """
            update procedure_case c set stage = r.stage
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(case_id uuid, stage text)
            where c.case_id = r.case_id and c.stage <> r.stage
            """;
    private static final String ERASED = """
            select count(*) from procedure_case c join erased_household e using (household_id) where c.case_id = :id
            """;

    /** Holds the case's row, or that of the case it was merged into: what is told of it keeps its order. */
    public Uni<CaseFacts> lock(Tx tx, UUID caseId) {
        return hold(tx, caseId)
                .chain(row -> row.mergedInto == null ? Uni.createFrom().item(facts(row)) : lock(tx, row.mergedInto));
    }

    /** Holds the case's own row, whether it was merged or not. */
    public Uni<CaseFacts> lockItself(Tx tx, UUID caseId) {
        return hold(tx, caseId).map(CaseStore::facts);
    }

    private static Uni<CaseRow> hold(Tx tx, UUID caseId) {
        return tx.session()
                .find(CaseRow.class, caseId, LockMode.PESSIMISTIC_WRITE)
                .invoke(() -> tx.claim(caseId));
    }

    /** Nothing that could be known by is kept of its household; to be asked under the lock. */
    public Uni<Boolean> isErased(Tx tx, UUID caseId) {
        return tx.session()
                .createNativeQuery(ERASED, Long.class)
                .setParameter("id", caseId)
                .getSingleResult()
                .map(found -> found > 0);
    }

    /** To be called under the lock. */
    public Uni<CaseFacts> entrust(Tx tx, UUID caseId, String operator) {
        return surviving(tx, caseId).invoke(row -> row.operator = operator).map(CaseStore::facts);
    }

    /** Cases get their operators, their rows locked in one order. */
    public Uni<Void> entrustAll(Tx tx, Map<UUID, String> operators) {
        if (operators.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        operators.keySet().forEach(tx::claim);
        ArrayNode rows = MAPPER.createArrayNode();
        operators.forEach((caseId, operator) ->
                rows.addObject().put("case_id", caseId.toString()).put("operator", operator));
        return tx.session()
                .createNativeQuery(LOCK_ALL, UUID.class)
                .setParameter("cases", operators.keySet())
                .getResultList()
                .chain(() -> tx.session()
                        .createNativeQuery(ENTRUST_ALL)
                        .setParameter("rows", rows.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** To be called under the lock: nobody is in charge any more. */
    public Uni<CaseFacts> takeBack(Tx tx, UUID caseId) {
        return tx.session()
                .find(CaseRow.class, caseId)
                .invoke(row -> row.operator = null)
                .map(CaseStore::facts);
    }

    /** To be called under the lock: another referral of the case stands for it now. */
    public Uni<Void> passOn(Tx tx, UUID caseId, UUID referralId, Source source) {
        return tx.session()
                .createNativeQuery(
                        "update procedure_case set opened_by = :referral, source = :source where case_id = :id")
                .setParameter("referral", referralId)
                .setParameter("source", source.name())
                .setParameter("id", caseId)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** To be called under the lock. */
    public Uni<CaseFacts> reach(Tx tx, UUID caseId, Stage stage) {
        return surviving(tx, caseId).invoke(row -> row.stage = stage.name()).map(CaseStore::facts);
    }

    /** To be called under the locks: each its own stage. */
    public Uni<Void> reachAll(Tx tx, Map<UUID, Stage> stages) {
        ArrayNode rows = MAPPER.createArrayNode();
        stages.forEach((caseId, stage) ->
                rows.addObject().put("case_id", caseId.toString()).put("stage", stage.name()));
        return tx.session()
                .createNativeQuery(REACH_ALL)
                .setParameter("rows", rows.toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<CaseRow> surviving(Tx tx, UUID caseId) {
        return tx.session()
                .find(CaseRow.class, caseId)
                .chain(row -> row.mergedInto == null ? Uni.createFrom().item(row) : surviving(tx, row.mergedInto));
    }

    /** A case that is closed, or that was opened elsewhere, changes nothing. */
    public Uni<Void> close(Tx tx, UUID caseId) {
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
