package fr.allervers.referral.intake;

import fr.allervers.kit.Transactions;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.eligibility.domain.Eligibility;
import fr.allervers.referral.eligibility.domain.EligibilityRule;
import fr.allervers.referral.intake.domain.Arrival;
import fr.allervers.referral.plan.PlanStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

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
        LocalDate today = DepartmentZone.today(arrival.department(), clock.instant());
        return transactions
                .run(tx -> plans.history(tx, arrival.department()))
                .map(history -> Eligibility.broken(arrival.situation(), history.inForce(today)));
    }
}
