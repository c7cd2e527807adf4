package fr.allervers.referral.intake;

import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.allocation.PlaceStore;
import fr.allervers.referral.allocation.ReleaseStore;
import fr.allervers.referral.allocation.domain.Choice;
import fr.allervers.referral.allocation.domain.Month;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.household.CaseStore;
import fr.allervers.referral.intake.domain.Referral;
import fr.allervers.referral.plan.PlanStore;
import fr.allervers.referral.plan.PlanStore.PlanKey;
import fr.allervers.referral.plan.domain.Plan;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Gives the places that became free (a new month, a changed plan) to those who wait, who comes first first. */
@ApplicationScoped
public class ReleasePlaces {

    private static final int AT_ONCE = 500;

    private final Transactions transactions;
    private final PlanStore plans;
    private final PlaceStore places;
    private final ReleaseStore marks;
    private final ReferralStore referrals;
    private final CaseStore cases;
    private final IntakeOutgoing events;
    private final Clock clock;

    public ReleasePlaces(
            Transactions transactions,
            PlanStore plans,
            PlaceStore places,
            ReleaseStore marks,
            ReferralStore referrals,
            CaseStore cases,
            IntakeOutgoing events,
            Clock clock) {
        this.transactions = transactions;
        this.plans = plans;
        this.places = places;
        this.marks = marks;
        this.referrals = referrals;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** The places given now; the department is marked as worked off when none could be given any more. */
    public Uni<Integer> handle(String department) {
        YearMonth month = YearMonth.from(DepartmentZone.today(department, clock.instant()));
        return transactions.run(tx -> plans.lock(tx, List.of(new PlanKey(department, month.getYear())))
                .map(locked -> locked.stream()
                        .filter(plan -> plan.year() == month.getYear())
                        .findFirst())
                .chain(plan -> plan.map(one -> release(tx, one, month))
                        .orElseGet(() -> Uni.createFrom().item(0))));
    }

    private Uni<Integer> release(Tx tx, Plan plan, YearMonth month) {
        return places.months(tx, List.of(plan), Map.of(plan.department(), month))
                .chain(months -> candidates(tx, plan).map(waiting -> choose(months.getFirst(), waiting)))
                .call(chosen -> chosen.given().isEmpty()
                        ? marks.mark(tx, plan.department(), month, plan.version())
                        : save(tx, chosen))
                .map(chosen -> chosen.given().size());
    }

    private Uni<List<Referral>> candidates(Tx tx, Plan plan) {
        return Multi.createFrom()
                .items(Source.values())
                .onItem()
                .transformToUniAndConcatenate(source -> referrals.waiting(tx, plan.department(), source, AT_ONCE))
                .collect()
                .asList()
                .map(lists -> lists.stream().flatMap(List::stream).toList());
    }

    private static Chosen choose(Month month, List<Referral> waiting) {
        Month current = month;
        List<Given> given = new ArrayList<>();
        for (Referral referral : waiting) {
            Choice choice = current.choose(referral.source(), referral.commune());
            if (choice instanceof Choice.Place place) {
                current = current.after(choice, referral.source());
                given.add(new Given(referral, new Referral.State.Allocated(place.operator(), current.month())));
            }
        }
        given.sort(Comparator.comparing(one -> one.referral().caseId()));
        return new Chosen(current, given);
    }

    private Uni<Void> save(Tx tx, Chosen chosen) {
        return places.save(tx, List.of(chosen.month()))
                .chain(() -> Multi.createFrom()
                        .iterable(chosen.given())
                        .onItem()
                        .transformToUniAndConcatenate(given -> give(tx, given).replaceWith(given))
                        .collect()
                        .last()
                        .replaceWithVoid());
    }

    private Uni<Void> give(Tx tx, Given given) {
        return cases.lock(tx, given.referral().caseId())
                .chain(() -> cases.entrust(
                        tx, given.referral().caseId(), given.state().operator()))
                .chain(() -> referrals.allocate(tx, given.referral(), given.state(), clock.instant()))
                .chain(() -> events.tellAllocated(tx, given.referral(), given.state()));
    }

    private record Given(Referral referral, Referral.State.Allocated state) {}

    private record Chosen(Month month, List<Given> given) {}
}
