package fr.allervers.referral.intake;

import fr.allervers.kit.Transactions;
import fr.allervers.referral.eligibility.domain.Eligibility;
import fr.allervers.referral.eligibility.domain.EligibilityRule;
import fr.allervers.referral.intake.domain.Arrival;
import fr.allervers.referral.plan.PlanStore;
import fr.allervers.referral.plan.PlanStore.PlanKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What the rules would say of a household, before a partner refers it; nothing is kept. */
@ApplicationScoped
public class CheckEligibility {

    private final Transactions transactions;
    private final PlanStore plans;
    private final Clock clock;

    public CheckEligibility(Transactions transactions, PlanStore plans, Clock clock) {
        this.transactions = transactions;
        this.plans = plans;
        this.clock = clock;
    }

    /** The rules that would say no. */
    public Uni<List<EligibilityRule>> handle(Arrival arrival) {
        PlanKey key = PlanKey.at(arrival.department(), clock.instant());
        return transactions
                .run(tx -> plans.inForce(tx, List.of(key)))
                .map(found ->
                        Eligibility.broken(arrival.situation(), Optional.ofNullable(found.get(arrival.department()))));
    }
}
