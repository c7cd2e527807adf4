package fr.allervers.visit.casefile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.kit.NotFound;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.visit.ScopeQuery;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.Opening;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;

/** Cases by id, in scope. Whoever gets one to change it holds its row. */
@ApplicationScoped
public class CaseStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String INSERT = """
            insert into case_file (case_id, household_id, department, operator, source, opening_stage, stage,
                                   opened_on, opened_at, hearing_on, version)
            select case_id, household_id, department, operator, source, opening_stage, stage, opened_on, opened_at,
                   hearing_on, 0
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(case_id uuid, household_id uuid,
                 department text, operator text, source text, opening_stage text, stage text, opened_on date,
                 opened_at timestamptz, hearing_on date)
            order by case_id
            on conflict (case_id) do update set operator = excluded.operator, in_hand = true,
                version = case_file.version + 1
            where not case_file.in_hand or case_file.operator <> excluded.operator
            returning case_id, version
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

    /** A case as it opens. */
    record Opened(CaseFile file, Opening opening) {}

    /**
     * A case that is there already goes to the operator it is allocated to now; to the same one, no effect. Those that
     * are new are given back.
     */
    Uni<Set<UUID>> insert(Tx tx, List<Opened> opened) {
        ArrayNode rows = MAPPER.createArrayNode();
        opened.forEach(one -> row(rows.addObject(), one));
        return tx.session()
                .createNativeQuery(INSERT, Tuple.class)
                .setParameter("rows", rows.toString())
                .getResultList()
                .map(written -> written.stream()
                        .filter(row -> row.get(1, Long.class) == 0)
                        .map(row -> row.get(0, UUID.class))
                        .collect(Collectors.toSet()));
    }

    private static void row(ObjectNode row, Opened one) {
        CaseFile file = one.file();
        row.put("case_id", file.id().toString())
                .put("household_id", file.householdId().toString())
                .put("department", file.department())
                .put("operator", file.operator())
                .put("source", file.source().name())
                .put("opening_stage", one.opening().stage().name())
                .put("stage", file.stages().latest().name())
                .put("opened_on", file.openedOn().toString())
                .put("opened_at", one.opening().recordedAt().toString())
                .put(
                        "hearing_on",
                        file.hearingOn() == null ? null : file.hearingOn().toString());
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
