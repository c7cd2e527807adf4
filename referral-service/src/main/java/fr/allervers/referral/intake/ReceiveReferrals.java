package fr.allervers.referral.intake;

import fr.allervers.kit.Ids;
import fr.allervers.kit.Tx;
import fr.allervers.referral.allocation.PlaceStore;
import fr.allervers.referral.allocation.domain.Month;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.eligibility.domain.Eligibility;
import fr.allervers.referral.eligibility.domain.EligibilityRule;
import fr.allervers.referral.household.RecognitionStore;
import fr.allervers.referral.household.domain.Newcomer;
import fr.allervers.referral.household.domain.OpenCase;
import fr.allervers.referral.household.domain.Recognition;
import fr.allervers.referral.intake.domain.Arrival;
import fr.allervers.referral.intake.domain.Entry;
import fr.allervers.referral.intake.domain.Receipt;
import fr.allervers.referral.intake.domain.Register;
import fr.allervers.referral.plan.PlanStore;
import fr.allervers.referral.plan.domain.PlanHistory;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final KeyStore keys;
    private final PlanStore plans;
    private final RecognitionStore recognitions;
    private final PlaceStore places;
    private final ReleasePlaces release;
    private final KeepEntries keep;
    private final Ids ids;
    private final Clock clock;

    public ReceiveReferrals(
            KeyStore keys,
            PlanStore plans,
            RecognitionStore recognitions,
            PlaceStore places,
            ReleasePlaces release,
            KeepEntries keep,
            Ids ids,
            Clock clock) {
        this.keys = keys;
        this.plans = plans;
        this.recognitions = recognitions;
        this.places = places;
        this.release = release;
        this.keep = keep;
        this.ids = ids;
        this.clock = clock;
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
                .map(receipt -> receipt instanceof Receipt.Claimed ? entered.get(receipt.referralId()) : receipt)
                .toList();
    }

    private Uni<List<Entry>> enter(Tx tx, List<Numbered> fresh) {
        if (fresh.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Instant now = clock.instant();
        return judged(tx, fresh, now)
                .chain(judged -> recognitions
                        .recognise(tx, newcomers(judged))
                        .chain(known -> recognitions
                                .openCases(tx, known)
                                .chain(open ->
                                        months(tx, judged, now).map(months -> register(known, open, months, now))))
                        .chain(register -> keep.within(tx, entries(register, judged), register.months())));
    }

    private List<Entry> entries(Register register, List<Judged> judged) {
        return judged.stream()
                .map(one -> register.enter(one.arrival(), one.broken(), one.id(), ids.next()))
                .toList();
    }

    private static Register register(Recognition known, Map<UUID, OpenCase> open, List<Month> months, Instant now) {
        return new Register(
                known,
                open,
                months.stream().collect(Collectors.toMap(month -> month.plan().department(), Function.identity())),
                now);
    }

    private Uni<List<Judged>> judged(Tx tx, List<Numbered> fresh, Instant now) {
        Set<String> departments =
                departments(fresh.stream().map(Numbered::arrival).toList());
        return plans.histories(tx, departments)
                .map(found -> fresh.stream().map(one -> one.judged(found, now)).toList());
    }

    private static List<Newcomer> newcomers(List<Judged> judged) {
        return judged.stream()
                .filter(Judged::isEligible)
                .map(one -> new Newcomer(one.id(), one.arrival().portrait()))
                .toList();
    }

    private Uni<List<Month>> months(Tx tx, List<Judged> judged, Instant now) {
        Set<String> departments = departments(
                judged.stream().filter(Judged::isEligible).map(Judged::arrival).toList());
        Map<String, LocalDate> days = days(departments, now);
        return plans.lock(tx, departments)
                .chain(locked -> places.months(tx, locked, days)
                        .chain(months -> opened(tx, months)
                                .chain(anew -> anew
                                        ? places.months(tx, locked, days)
                                        : Uni.createFrom().item(months))));
    }

    /** A month that begins, or a plan that changed, gives its places first to those who wait; true when it did now. */
    private Uni<Boolean> opened(Tx tx, List<Month> months) {
        List<String> unsettled = months.stream()
                .filter(month ->
                        !month.settled() && month.plan().year() == month.month().getYear())
                .map(month -> month.plan().department())
                .sorted()
                .toList();
        return Multi.createFrom()
                .iterable(unsettled)
                .onItem()
                .transformToUniAndConcatenate(department -> release.within(tx, department))
                .collect()
                .asList()
                .map(released -> !released.isEmpty());
    }

    private static Map<String, LocalDate> days(Set<String> departments, Instant now) {
        return departments.stream()
                .collect(Collectors.toMap(Function.identity(), department -> DepartmentZone.today(department, now)));
    }

    private static Set<String> departments(List<Arrival> arrivals) {
        return arrivals.stream().map(Arrival::department).collect(Collectors.toCollection(TreeSet::new));
    }

    private record Numbered(Arrival arrival, UUID id) {

        Receipt heldBy(KeyStore.Holder holder) {
            if (holder.referralId().equals(id)) {
                return new Receipt.Claimed(id);
            }
            return holder.fingerprint().equals(arrival.fingerprint())
                    ? new Receipt.Known(holder.referralId())
                    : new Receipt.Taken(holder.referralId());
        }

        Judged judged(Map<String, PlanHistory> histories, Instant now) {
            PlanHistory history = histories.getOrDefault(arrival.department(), PlanHistory.EMPTY);
            LocalDate today = DepartmentZone.today(arrival.department(), now);
            return new Judged(arrival, id, Eligibility.broken(arrival.situation(), history.inForce(today)));
        }
    }

    private record Judged(Arrival arrival, UUID id, List<EligibilityRule> broken) {

        boolean isEligible() {
            return broken.isEmpty();
        }
    }
}
