package fr.allervers.referral.plan;

import fr.allervers.contracts.referral.v1.PlanSet;
import fr.allervers.kit.Ids;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Tx;
import fr.allervers.referral.plan.domain.Plan;
import fr.allervers.referral.plan.domain.Quota;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Tells that a plan was set. */
@ApplicationScoped
public class PlanOutgoing {

    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    public PlanOutgoing(Outbox outbox, Ids ids, Clock clock) {
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Void> tell(Tx tx, Plan plan) {
        return outbox.append(
                tx,
                new PlanSet(
                        ids.next(),
                        clock.instant(),
                        plan.department(),
                        plan.year(),
                        plan.version(),
                        plan.quotas().stream().map(PlanOutgoing::quota).toList(),
                        plan.effectiveFrom()));
    }

    private static PlanSet.MonthlyQuota quota(Quota quota) {
        return new PlanSet.MonthlyQuota(
                quota.operator(),
                fr.allervers.contracts.Source.valueOf(quota.source().name()),
                quota.number(),
                quota.stage() == null
                        ? null
                        : fr.allervers.contracts.Stage.valueOf(quota.stage().name()));
    }
}
