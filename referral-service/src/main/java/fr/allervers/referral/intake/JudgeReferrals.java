package fr.allervers.referral.intake;

import fr.allervers.kit.Tx;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.eligibility.domain.Eligibility;
import fr.allervers.referral.eligibility.domain.EligibilityRule;
import fr.allervers.referral.intake.KeyStore.Holder;
import fr.allervers.referral.intake.domain.Arrival;
import fr.allervers.referral.intake.domain.Judgement;
import fr.allervers.referral.intake.domain.Judgement.Standing;
import fr.allervers.referral.plan.PlanStore;
import fr.allervers.referral.plan.domain.PlanHistory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What {@link ReceiveReferrals} would say now; nothing is entered, claimed or locked. */
@ApplicationScoped
public class JudgeReferrals {

    private final KeyStore keys;
    private final PlanStore plans;
    private final Clock clock;

    public JudgeReferrals(KeyStore keys, PlanStore plans, Clock clock) {
        this.keys = keys;
        this.plans = plans;
        this.clock = clock;
    }

    /** Judgements in the order of the arrivals. */
    public Uni<List<Judgement>> within(Tx tx, List<Arrival> arrivals) {
        Set<String> departments = arrivals.stream().map(Arrival::department).collect(Collectors.toSet());
        return plans.histories(tx, departments)
                .chain(found -> keys.look(tx, arrivals).map(holders -> judged(arrivals, holders, found)));
    }

    private List<Judgement> judged(
            List<Arrival> arrivals, List<Optional<Holder>> holders, Map<String, PlanHistory> plans) {
        return IntStream.range(0, arrivals.size())
                .mapToObj(index -> judged(arrivals.get(index), holders.get(index), plans))
                .toList();
    }

    private Judgement judged(Arrival arrival, Optional<Holder> holder, Map<String, PlanHistory> plans) {
        List<EligibilityRule> broken = Eligibility.broken(
                arrival.situation(),
                plans.getOrDefault(arrival.department(), PlanHistory.EMPTY)
                        .inForce(DepartmentZone.today(arrival.department(), clock.instant())));
        if (holder.isEmpty()) {
            return new Judgement(Standing.NEW, null, broken);
        }
        return holder.get().fingerprint().equals(arrival.fingerprint())
                ? new Judgement(Standing.KNOWN, holder.get().referralId(), List.of())
                : new Judgement(Standing.TAKEN, null, broken);
    }
}
