package fr.allervers.referral.intake;

import fr.allervers.kit.Ids;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.allocation.PlaceStore;
import fr.allervers.referral.allocation.domain.Month;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.eligibility.domain.Eligibility;
import fr.allervers.referral.eligibility.domain.EligibilityRule;
import fr.allervers.referral.household.CaseFacts;
import fr.allervers.referral.household.HouseholdStore;
import fr.allervers.referral.household.HouseholdStore.NewCase;
import fr.allervers.referral.household.domain.Newcomer;
import fr.allervers.referral.household.domain.Recognition;
import fr.allervers.referral.intake.domain.Arrival;
import fr.allervers.referral.intake.domain.Entry;
import fr.allervers.referral.intake.domain.Receipt;
import fr.allervers.referral.intake.domain.Referral;
import fr.allervers.referral.intake.domain.Register;
import fr.allervers.referral.plan.PlanStore;
import fr.allervers.referral.plan.PlanStore.PlanKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes referrals in: one that is pushed, or a chunk of an import; the same steps and the same number of statements for
 * one and for hundreds. Locks are taken in one order (keys, households, plans), each sorted.
 */
@ApplicationScoped
public class ReceiveReferrals {

    private final Transactions transactions;
    private final KeyStore keys;
    private final PlanStore plans;
    private final HouseholdStore households;
    private final PlaceStore places;
    private final ReferralStore referrals;
    private final IntakeOutgoing events;
    private final Ids ids;
    private final Clock clock;

    public ReceiveReferrals(
            Transactions transactions,
            KeyStore keys,
            PlanStore plans,
            HouseholdStore households,
            PlaceStore places,
            ReferralStore referrals,
            IntakeOutgoing events,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.keys = keys;
        this.plans = plans;
        this.households = households;
        this.places = places;
        this.referrals = referrals;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** What the partner is told, and the referral as it stands. */
    public record Answer(Receipt receipt, Referral referral) {}

    public Uni<Answer> handle(Arrival arrival) {
        return transactions.run(tx -> within(tx, List.of(arrival))
                .map(List::getFirst)
                .chain(receipt -> referrals.get(tx, receipt.referralId()).map(found -> new Answer(receipt, found))));
    }

    /** Receipts in the order of the arrivals. */
    public Uni<List<Receipt>> within(Tx tx, List<Arrival> arrivals) {
        List<UUID> newIds = arrivals.stream().map(_ -> ids.next()).toList();
        return keys.claim(tx, arrivals, newIds).chain(holders -> {
            List<Numbered> fresh = new ArrayList<>();
            List<Receipt> receipts = new ArrayList<>();
            for (int index = 0; index < arrivals.size(); index++) {
                Numbered numbered = new Numbered(arrivals.get(index), newIds.get(index));
                receipts.add(numbered.heldBy(holders.get(index)));
                if (holders.get(index).referralId().equals(numbered.id())) {
                    fresh.add(numbered);
                }
            }
            return enter(tx, fresh).map(entries -> merged(receipts, entries));
        });
    }

    private static List<Receipt> merged(List<Receipt> receipts, List<Entry> entries) {
        Map<UUID, Receipt> entered =
                entries.stream().map(Receipt::of).collect(Collectors.toMap(Receipt::referralId, Function.identity()));
        return receipts.stream()
                .map(receipt -> receipt instanceof Receipt.Entered ? entered.get(receipt.referralId()) : receipt)
                .toList();
    }

    private Uni<List<Entry>> enter(Tx tx, List<Numbered> fresh) {
        if (fresh.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Instant now = clock.instant();
        return judged(tx, fresh, now)
                .chain(judged -> households
                        .recognise(tx, newcomers(judged))
                        .chain(known -> months(tx, judged, now).map(months -> register(known, months, now)))
                        .chain(register -> save(tx, register, entries(register, judged))));
    }

    private List<Entry> entries(Register register, List<Judged> judged) {
        return judged.stream()
                .map(one -> register.enter(one.arrival(), one.broken(), one.id(), ids.next()))
                .toList();
    }

    private Uni<List<Entry>> save(Tx tx, Register register, List<Entry> entries) {
        List<NewCase> opened = entries.stream()
                .filter(Entry::opensCase)
                .map(ReceiveReferrals::newCase)
                .toList();
        return households
                .open(tx, opened)
                .chain(() -> referrals.insert(tx, entries))
                .chain(() -> places.save(tx, register.months()))
                .chain(() -> events.tell(tx, entries))
                .replaceWith(entries);
    }

    private static Register register(Recognition known, List<Month> months, Instant now) {
        return new Register(
                known,
                months.stream().collect(Collectors.toMap(month -> month.plan().department(), Function.identity())),
                now);
    }

    private Uni<List<Judged>> judged(Tx tx, List<Numbered> fresh, Instant now) {
        Map<String, PlanKey> planKeys =
                planKeys(fresh.stream().map(Numbered::arrival).toList(), now);
        return plans.inForce(tx, planKeys.values())
                .map(found -> fresh.stream()
                        .map(one -> new Judged(
                                one.arrival(),
                                one.id(),
                                Eligibility.broken(
                                        one.arrival().situation(),
                                        Optional.ofNullable(
                                                found.get(one.arrival().department())))))
                        .toList());
    }

    private static List<Newcomer> newcomers(List<Judged> judged) {
        return judged.stream()
                .filter(Judged::isEligible)
                .map(one -> new Newcomer(one.id(), one.arrival().portrait()))
                .toList();
    }

    private Uni<List<Month>> months(Tx tx, List<Judged> judged, Instant now) {
        List<Arrival> eligible =
                judged.stream().filter(Judged::isEligible).map(Judged::arrival).toList();
        Map<String, YearMonth> current = eligible.stream()
                .collect(Collectors.toMap(
                        Arrival::department,
                        arrival -> YearMonth.from(DepartmentZone.today(arrival.department(), now)),
                        (one, _) -> one));
        return plans.lock(tx, planKeys(eligible, now).values()).chain(locked -> places.months(tx, locked, current));
    }

    private static Map<String, PlanKey> planKeys(List<Arrival> arrivals, Instant now) {
        return arrivals.stream().map(Arrival::department).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.toMap(Function.identity(), department -> PlanKey.at(department, now)));
    }

    private static NewCase newCase(Entry entry) {
        Referral referral = entry.referral();
        Optional<String> operator = referral.state() instanceof Referral.State.Allocated allocated
                ? Optional.of(allocated.operator())
                : Optional.empty();
        CaseFacts facts = new CaseFacts(
                referral.caseId(),
                referral.householdId().orElseThrow(),
                referral.department(),
                operator,
                referral.stage(),
                referral.source());
        return new NewCase(facts, referral.id());
    }

    private record Numbered(Arrival arrival, UUID id) {

        Receipt heldBy(KeyStore.Holder holder) {
            if (holder.referralId().equals(id)) {
                return new Receipt.Entered(id);
            }
            return holder.fingerprint().equals(arrival.fingerprint())
                    ? new Receipt.Known(holder.referralId())
                    : new Receipt.Taken(holder.referralId());
        }
    }

    private record Judged(Arrival arrival, UUID id, List<EligibilityRule> broken) {

        boolean isEligible() {
            return broken.isEmpty();
        }
    }
}
