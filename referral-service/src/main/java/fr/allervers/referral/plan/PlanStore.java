package fr.allervers.referral.plan;

import fr.allervers.kit.Tx;
import fr.allervers.referral.plan.domain.Plan;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;

/** The plans. Who gives places of a department holds its plan's row: places are given one at a time. */
@ApplicationScoped
public class PlanStore {

    public Uni<Optional<Plan>> find(Tx tx, String department, int year) {
        return tx.session()
                .find(PlanRow.class, PlanRow.idOf(department, year))
                .map(row -> Optional.ofNullable(row).map(PlanRow::toPlan));
    }

    /** With the row lock, in the order of their ids so that two callers cannot wait for each other. */
    public Uni<List<Plan>> lock(Tx tx, Collection<PlanKey> keys) {
        List<String> ids = keys.stream()
                .map(key -> PlanRow.idOf(key.department(), key.year()))
                .sorted()
                .toList();
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return tx.session()
                .createQuery("from PlanRow where id in :ids order by id", PlanRow.class)
                .setParameter("ids", ids)
                .setLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList()
                .map(rows -> rows.stream().map(PlanRow::toPlan).toList());
    }

    /** The current version, 0 when there is none yet; holds the key for the event. */
    Uni<Long> lockVersion(Tx tx, String department, int year) {
        tx.claim("plan-" + department);
        return tx.session()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext(:key))", Object.class)
                .setParameter("key", "plan-" + PlanRow.idOf(department, year))
                .getSingleResultOrNull()
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
    public record PlanKey(String department, int year) {}
}
