package fr.allervers.referral.intake;

import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.allocation.PlaceStore;
import fr.allervers.referral.allocation.ReleaseStore;
import fr.allervers.referral.allocation.domain.Candidate;
import fr.allervers.referral.allocation.domain.Month;
import fr.allervers.referral.allocation.domain.Ranked;
import fr.allervers.referral.allocation.domain.Release;
import fr.allervers.referral.allocation.domain.WaitReason;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.intake.WaitingStore.Waiting;
import fr.allervers.referral.plan.PlanStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gives the places that are free (a new month, a changed plan, one given back) to those who wait, by priority. */
@ApplicationScoped
public class ReleasePlaces {

    private final Transactions transactions;
    private final PlanStore plans;
    private final PlaceStore places;
    private final ReleaseStore marks;
    private final WaitingStore waiting;
    private final SeatWaiting seat;
    private final Clock clock;

    public ReleasePlaces(
            Transactions transactions,
            PlanStore plans,
            PlaceStore places,
            ReleaseStore marks,
            WaitingStore waiting,
            SeatWaiting seat,
            Clock clock) {
        this.transactions = transactions;
        this.plans = plans;
        this.places = places;
        this.marks = marks;
        this.waiting = waiting;
        this.seat = seat;
        this.clock = clock;
    }

    /** How many places were given; the department is then worked off for its month and plan. */
    public Uni<Integer> handle(String department) {
        return transactions.run(tx -> within(tx, department));
    }

    /** Also before somebody new is entered: those who waited for the month to open come first. */
    Uni<Integer> within(Tx tx, String department) {
        LocalDate today = DepartmentZone.today(department, clock.instant());
        return plans.lock(tx, List.of(department))
                .chain(locked -> places.months(tx, locked, Map.of(department, today)))
                .chain(months -> months.isEmpty() ? Uni.createFrom().item(0) : release(tx, months.getFirst(), today));
    }

    private Uni<Integer> release(Tx tx, Month month, LocalDate today) {
        String department = month.plan().department();
        return waiting.waiting(tx, department)
                .chain(found -> seated(tx, month, found, today))
                .call(() ->
                        marks.mark(tx, department, month.month(), month.plan().version()))
                .map(release -> release.given().size());
    }

    private Uni<Release> seated(Tx tx, Month month, List<Waiting> found, LocalDate today) {
        List<Candidate> candidates = found.stream().map(Waiting::candidate).toList();
        Release release =
                Release.of(month, Ranked.inOrder(candidates, month.plan().priority(), today));
        return places.save(tx, List.of(release.after()))
                .chain(() -> seat.within(tx, release, news(release, found), today))
                .replaceWith(release);
    }

    /** The reasons that those who go on waiting were not told yet. */
    private static Map<UUID, WaitReason> news(Release release, List<Waiting> found) {
        return found.stream()
                .filter(one -> release.waiting().containsKey(one.candidate().referralId()))
                .filter(one -> release.waiting().get(one.candidate().referralId()) != one.reason())
                .map(one -> one.candidate().referralId())
                .collect(Collectors.toMap(id -> id, id -> release.waiting().get(id)));
    }
}
