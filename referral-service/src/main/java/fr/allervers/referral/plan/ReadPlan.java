package fr.allervers.referral.plan;

import fr.allervers.kit.NotFound;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.referral.plan.domain.Plan;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads a department's plan. */
@ApplicationScoped
public class ReadPlan {

    private final Transactions transactions;
    private final PlanStore plans;

    public ReadPlan(Transactions transactions, PlanStore plans) {
        this.transactions = transactions;
        this.plans = plans;
    }

    public Uni<Plan> handle(Scope scope, String department, int year) {
        scope.require(department);
        return transactions.run(tx -> plans.find(tx, department, year)).map(found -> found.orElseThrow(NotFound::new));
    }
}
