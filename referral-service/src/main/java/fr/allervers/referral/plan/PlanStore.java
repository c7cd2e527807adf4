package fr.allervers.referral.plan;

import fr.allervers.kit.Tx;
import fr.allervers.referral.plan.domain.Plan;
import fr.allervers.referral.plan.domain.PlanHistory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The plans. Who gives places of a department holds its row: places are given one at a time. A version is never
 * edited, so what was read once is remembered by the department's revision.
 */
@ApplicationScoped
public class PlanStore {

    private static final String REVISIONS =
            "select department, revision from department_plan where department in (:departments) order by department";
    private static final String VERSIONS = """
            select content from plan_version where department in (:departments) order by department, plan_year, version
            """;
    private static final String FIRST =
            "insert into department_plan (department, revision) values (:department, 0) on conflict do nothing";
    private static final String ADD = """
            insert into plan_version (department, plan_year, version, effective_from, content, decided_at, decided_by)
            values (:department, :year, :version, :effective, :content, :at, :by)
            """;
    private static final String RAISE =
            "update department_plan set revision = revision + 1 where department = :department";

    private final Clock clock;
    private final Map<Revision, PlanHistory> remembered = new ConcurrentHashMap<>();

    public PlanStore(Clock clock) {
        this.clock = clock;
    }

    private record Revision(String department, long number) {}

    public Uni<PlanHistory> history(Tx tx, String department) {
        return histories(tx, List.of(department)).map(found -> found.getOrDefault(department, PlanHistory.EMPTY));
    }

    /** The departments without any plan are absent. */
    public Uni<Map<String, PlanHistory>> histories(Tx tx, Collection<String> departments) {
        return read(tx, departments, REVISIONS);
    }

    /** The same with the departments' row locks, in the order of their codes so that nobody waits in a circle. */
    public Uni<Map<String, PlanHistory>> lock(Tx tx, Collection<String> departments) {
        return read(tx, departments, REVISIONS + " for update");
    }

    private Uni<Map<String, PlanHistory>> read(Tx tx, Collection<String> departments, String revisions) {
        if (departments.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return tx.session()
                .createNativeQuery(revisions, Tuple.class)
                .setParameter("departments", departments)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Revision(row.get(0, String.class), row.get(1, Long.class)))
                        .toList())
                .chain(found -> completed(tx, found));
    }

    private Uni<Map<String, PlanHistory>> completed(Tx tx, List<Revision> wanted) {
        Map<String, PlanHistory> known = new HashMap<>();
        wanted.stream()
                .filter(remembered::containsKey)
                .forEach(revision -> known.put(revision.department(), remembered.get(revision)));
        Map<String, Revision> missing = wanted.stream()
                .filter(revision -> !known.containsKey(revision.department()))
                .collect(Collectors.toMap(Revision::department, Function.identity()));
        if (missing.isEmpty()) {
            return Uni.createFrom().item(known);
        }
        return tx.session()
                .createNativeQuery(VERSIONS, String.class)
                .setParameter("departments", missing.keySet())
                .getResultList()
                .map(contents -> contents.stream().map(PlanJson::read).collect(Collectors.groupingBy(Plan::department)))
                .invoke(plans -> plans.forEach((department, all) -> known.put(department, new PlanHistory(all))))
                .invoke(() -> missing.forEach((department, revision) -> remember(revision, known.get(department))))
                .replaceWith(known);
    }

    private void remember(Revision revision, PlanHistory history) {
        remembered.keySet().removeIf(old -> old.department().equals(revision.department()));
        remembered.put(revision, history == null ? PlanHistory.EMPTY : history);
    }

    /** With the department's row, also when this is its first plan; holds the key for the event. */
    Uni<PlanHistory> lockForDecision(Tx tx, String department) {
        tx.claim("plan-" + department);
        return tx.session()
                .createNativeQuery(FIRST)
                .setParameter("department", department)
                .executeUpdate()
                .chain(() -> lock(tx, List.of(department)))
                .map(found -> found.getOrDefault(department, PlanHistory.EMPTY));
    }

    /** To be called under the lock. */
    Uni<Void> add(Tx tx, Plan plan, String by) {
        return tx.session()
                .createNativeQuery(ADD)
                .setParameter("department", plan.department())
                .setParameter("year", plan.year())
                .setParameter("version", plan.version())
                .setParameter("effective", plan.effectiveFrom())
                .setParameter("content", PlanJson.write(plan))
                .setParameter("at", clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter("by", by)
                .executeUpdate()
                .chain(() -> tx.session()
                        .createNativeQuery(RAISE)
                        .setParameter("department", plan.department())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
