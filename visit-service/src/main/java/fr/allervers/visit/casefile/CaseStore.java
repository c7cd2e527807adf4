package fr.allervers.visit.casefile;

import fr.allervers.kit.NotFound;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.visit.ScopeQuery;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.Opening;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;

/** Cases by id, in scope. Whoever gets one to change it holds its row. */
@ApplicationScoped
public class CaseStore {

    private static final String INSERT = """
            insert into case_file (case_id, household_id, department, operator, source, opening_stage, stage,
                                   opened_on, opened_at, hearing_on, version)
            values (:id, :household, :department, :operator, :source, :openingStage, :stage, :openedOn, :openedAt,
                    cast(:hearing as date), 0)
            on conflict (case_id) do update set operator = excluded.operator, in_hand = true,
                version = case_file.version + 1
            where not case_file.in_hand or case_file.operator <> excluded.operator
            """;
    private static final String TAKE_BACK = """
            update case_file set in_hand = false, version = version + 1
            where case_id = :id and operator = :operator and in_hand
            """;

    private final StageStore stages;

    public CaseStore(StageStore stages) {
        this.stages = stages;
    }

    /** The operator does not have the case any more; no effect when it never had it. */
    public Uni<Void> takeBack(Tx tx, UUID caseId, String operator) {
        return tx.session()
                .createNativeQuery(TAKE_BACK)
                .setParameter("id", caseId)
                .setParameter("operator", operator)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** A case that is there already goes to the operator it is allocated to now; to the same one, no effect. */
    public Uni<Void> insert(Tx tx, CaseFile file, Opening opening) {
        return tx.session()
                .createNativeQuery(INSERT)
                .setParameter("id", file.id())
                .setParameter("household", file.householdId())
                .setParameter("department", file.department())
                .setParameter("operator", file.operator())
                .setParameter("source", file.source().name())
                .setParameter("openingStage", opening.stage().name())
                .setParameter("stage", file.stages().latest().name())
                .setParameter("openedOn", file.openedOn())
                .setParameter("openedAt", opening.recordedAt().atOffset(java.time.ZoneOffset.UTC))
                .setParameter("hearing", file.hearingOn())
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<CaseFile> get(Tx tx, Scope scope, UUID caseId) {
        return one(tx, scope, caseId).getSingleResultOrNull().chain(row -> found(tx, row));
    }

    /** With the row lock, until the end of the transaction. */
    public Uni<CaseFile> lock(Tx tx, Scope scope, UUID caseId) {
        return one(tx, scope, caseId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull()
                .chain(row -> found(tx, row))
                .invoke(file -> tx.claim(file.id()));
    }

    /** For events, which know no scope; empty when the case is not open here yet. */
    public Uni<Optional<CaseFile>> lockIfThere(Tx tx, UUID caseId) {
        return tx.session()
                .find(CaseRow.class, caseId, LockMode.PESSIMISTIC_WRITE)
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : stages.of(tx, caseId).map(row::toDomain).map(Optional::of));
    }

    /** Works stage and hearing out again from what stands now; no effect when the case is not open here yet. */
    Uni<Void> follow(Tx tx, UUID caseId) {
        return tx.session()
                .find(CaseRow.class, caseId, LockMode.PESSIMISTIC_WRITE)
                .chain(row -> row == null
                        ? Uni.createFrom().voidItem()
                        : stages.told(tx, caseId).invoke(row::follow).chain(tx.session()::flush));
    }

    /** The case as kept, with its new version. The row must be locked. */
    public Uni<CaseFile> save(Tx tx, CaseFile file) {
        return tx.session()
                .find(CaseRow.class, file.id())
                .invoke(row -> row.take(file))
                .call(tx.session()::flush)
                .map(row -> row.toDomain(file.stages().marks()));
    }

    private static Mutiny.SelectionQuery<CaseRow> one(Tx tx, Scope scope, UUID caseId) {
        ScopeQuery inScope = ScopeQuery.of(scope);
        String hql = "from CaseRow c where c.id = :id and " + inScope.condition();
        return inScope.bind(tx.session().createSelectionQuery(hql, CaseRow.class))
                .setParameter("id", caseId);
    }

    private Uni<CaseFile> found(Tx tx, CaseRow row) {
        if (row == null) {
            return Uni.createFrom().failure(new NotFound());
        }
        return stages.of(tx, row.id).map(row::toDomain);
    }
}
