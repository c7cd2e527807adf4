package fr.allervers.referral.plan;

import fr.allervers.kit.Stale;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Unacceptable;
import fr.allervers.kit.VersionRequired;
import fr.allervers.kit.Violation;
import fr.allervers.referral.plan.domain.Plan;
import fr.allervers.referral.plan.domain.PlanRules;
import fr.allervers.referral.territory.domain.Communes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets or changes the yearly plan of a department. */
@ApplicationScoped
public class PutPlan {

    /** {@code seen}: the version the caller worked on; null when there was none. */
    public record Command(Plan plan, @Nullable Long seen) {}

    private final Transactions transactions;
    private final PlanStore plans;
    private final PlanOutgoing events;
    private final Communes communes;

    public PutPlan(Transactions transactions, PlanStore plans, PlanOutgoing events, Communes communes) {
        this.transactions = transactions;
        this.plans = plans;
        this.events = events;
        this.communes = communes;
    }

    public Uni<Plan> handle(Command command) {
        List<Violation> violations = PlanRules.violations(command.plan(), communes);
        if (!violations.isEmpty()) {
            throw new Unacceptable(violations);
        }
        return transactions.run(tx -> plans.lockVersion(
                        tx, command.plan().department(), command.plan().year())
                .map(current -> next(command, current))
                .call(plan -> plans.save(tx, plan))
                .call(plan -> events.tell(tx, plan)));
    }

    private static Plan next(Command command, long current) {
        Long seen = command.seen();
        if (current > 0 && seen == null) {
            throw new VersionRequired();
        }
        if (seen != null && seen != current) {
            throw new Stale();
        }
        return command.plan().next(current);
    }
}
