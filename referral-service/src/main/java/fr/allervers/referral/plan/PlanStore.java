package fr.allervers.referral.plan;

import fr.allervers.kit.Tx;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.plan.domain.Plan;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;

/** The plans. Who gives places of a department holds its plan's row: places are given one at a time. */
@ApplicationScoped
public class PlanStore {

    public Uni<Optional<Plan>> find(Tx tx, String department, int year) {
        return tx.session()
                .find(PlanRow.class, PlanRow.idOf(department, year))
                .map(row -> Optional.ofNullable(row).map(PlanRow::toPlan));
    }

    /**
     * The plan in force of each department: the year's, or the last one before while the year's is not set. The rows
     * are let go: kept in the session, they would hide from {@link #lock} what changed before it got its locks.
     */
    public Uni<Map<String, Plan>> inForce(Tx tx, Collection<PlanKey> keys) {
        return keys.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : ofDepartments(tx, keys)
                        .getResultList()
                        .invoke(rows -> rows.forEach(tx.session()::detach))
                        .map(rows -> latest(rows, keys));
    }

    /** The same with the departments' row locks, in the order of their ids so that nobody waits in a circle. */
    public Uni<List<Plan>> lock(Tx tx, Collection<PlanKey> keys) {
        if (keys.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return ofDepartments(tx, keys)
                .setLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList()
                .map(rows -> latest(rows, keys))
                .chain(found -> isUpToDate(found, keys)
                        ? Uni.createFrom().item(found)
                        : ofDepartments(tx, keys).getResultList().map(rows -> latest(rows, keys)))
                .map(found -> List.copyOf(found.values()));
    }

    private static Mutiny.SelectionQuery<PlanRow> ofDepartments(Tx tx, Collection<PlanKey> keys) {
        return tx.session()
                .createQuery("from PlanRow where department in :departments order by id", PlanRow.class)
                .setParameter(
                        "departments", keys.stream().map(PlanKey::department).toList());
    }

    private static Map<String, Plan> latest(List<PlanRow> rows, Collection<PlanKey> keys) {
        Map<String, Integer> years = keys.stream().collect(Collectors.toMap(PlanKey::department, PlanKey::year));
        return rows.stream()
                .map(PlanRow::toPlan)
                .filter(plan -> plan.year() <= years.get(plan.department()))
                .collect(Collectors.toMap(
                        Plan::department,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingInt(Plan::year)),
                        TreeMap::new));
    }

    /** While somebody waited for the locks, the first plan of the year may have been set: then look again. */
    private static boolean isUpToDate(Map<String, Plan> found, Collection<PlanKey> keys) {
        return keys.stream().allMatch(key -> {
            Plan plan = found.get(key.department());
            return plan != null && plan.year() == key.year();
        });
    }

    /**
     * The current version, 0 when there is none yet; holds the key for the event, and the department's rows: whoever
     * gives places by the plan of the year before is done before the year's first plan is there.
     */
    Uni<Long> lockVersion(Tx tx, String department, int year) {
        tx.claim("plan-" + department);
        return tx.session()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext(:key))", Object.class)
                .setParameter("key", "plan-" + department)
                .getSingleResultOrNull()
                .chain(() -> lock(tx, List.of(new PlanKey(department, year))))
                .chain(() -> find(tx, department, year))
                .map(found -> found.map(Plan::version).orElse(0L));
    }

    Uni<Void> save(Tx tx, Plan plan) {
        return tx.session()
                .find(PlanRow.class, PlanRow.idOf(plan.department(), plan.year()), LockMode.PESSIMISTIC_WRITE)
                .chain(row -> row == null
                        ? tx.session().persist(taken(new PlanRow(plan.department(), plan.year()), plan))
                        : Uni.createFrom().item(taken(row, plan)).replaceWithVoid());
    }

    private static PlanRow taken(PlanRow row, Plan plan) {
        row.take(plan);
        return row;
    }

    /** A department and a calendar year. */
    public record PlanKey(String department, int year) {

        /** The year that it is in the department. */
        public static PlanKey at(String department, Instant now) {
            return new PlanKey(department, DepartmentZone.today(department, now).getYear());
        }
    }
}
