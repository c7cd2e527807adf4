package fr.allervers.referral.plan;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Stale;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Unacceptable;
import fr.allervers.kit.VersionRequired;
import fr.allervers.kit.Violation;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.plan.domain.EffectiveDay;
import fr.allervers.referral.plan.domain.Plan;
import fr.allervers.referral.plan.domain.PlanHistory;
import fr.allervers.referral.plan.domain.PlanRules;
import fr.allervers.referral.territory.domain.Communes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides the yearly plan of a department, or its next version. */
@ApplicationScoped
public class PutPlan {

    /**
     * @param seen the version the caller worked on; null when there was none
     * @param effectiveFrom the day asked for, null for the usual one
     */
    public record Command(
            Plan plan, @Nullable Long seen, @Nullable LocalDate effectiveFrom) {}

    private final Transactions transactions;
    private final PlanStore plans;
    private final PlanOutgoing events;
    private final Communes communes;
    private final Clock clock;

    public PutPlan(Transactions transactions, PlanStore plans, PlanOutgoing events, Communes communes, Clock clock) {
        this.transactions = transactions;
        this.plans = plans;
        this.events = events;
        this.communes = communes;
        this.clock = clock;
    }

    public Uni<Plan> handle(Scope scope, Command command) {
        List<Violation> violations = PlanRules.violations(command.plan(), communes);
        if (!violations.isEmpty()) {
            throw new Unacceptable(violations);
        }
        return transactions.run(tx -> plans.lockForDecision(tx, command.plan().department())
                .map(history -> next(command, history))
                .call(plan -> plans.add(tx, plan, scope.user()))
                .call(plan -> events.tell(tx, plan)));
    }

    private Plan next(Command command, PlanHistory history) {
        Plan plan = command.plan();
        long current = history.version(plan.year());
        requireUpToDate(command.seen(), current);
        LocalDate today = DepartmentZone.today(plan.department(), clock.instant());
        return plan.decided(
                current, EffectiveDay.of(command.effectiveFrom(), plan.year(), today, current == 0), communes);
    }

    private static void requireUpToDate(@Nullable Long seen, long current) {
        if (current > 0 && seen == null) {
            throw new VersionRequired();
        }
        if (seen != null && seen != current) {
            throw new Stale();
        }
    }
}
