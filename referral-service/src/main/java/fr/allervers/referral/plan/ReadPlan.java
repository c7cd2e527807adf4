package fr.allervers.referral.plan;

import fr.allervers.kit.NotFound;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.referral.plan.domain.Plan;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads a department's plan. */
@ApplicationScoped
public class ReadPlan {

    private final Transactions transactions;
    private final PlanStore plans;

    public ReadPlan(Transactions transactions, PlanStore plans) {
        this.transactions = transactions;
        this.plans = plans;
    }

    /** The last decision, also when its day has not come. */
    public Uni<Plan> latest(Scope scope, String department, int year) {
        return all(scope, department, year).map(found -> {
            if (found.isEmpty()) {
                throw new NotFound();
            }
            return found.getLast();
        });
    }

    /** Every decision for the year, in their order. */
    public Uni<List<Plan>> all(Scope scope, String department, int year) {
        scope.require(department);
        return transactions.run(tx -> plans.history(tx, department)).map(history -> history.of(year));
    }
}
