package fr.allervers.referral.waitlist;

import fr.allervers.kit.Page;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.allocation.PlaceStore;
import fr.allervers.referral.allocation.domain.Candidate;
import fr.allervers.referral.allocation.domain.Forecast;
import fr.allervers.referral.allocation.domain.Month;
import fr.allervers.referral.allocation.domain.Ranked;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.intake.ReferralStore;
import fr.allervers.referral.intake.WaitingStore;
import fr.allervers.referral.intake.domain.Referral;
import fr.allervers.referral.plan.PlanStore;
import fr.allervers.referral.waitlist.WaitlistViews.ScoreView;
import fr.allervers.referral.waitlist.WaitlistViews.WaitingView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads who waits in a department, in the order in which places would be given today. */
@ApplicationScoped
public class ReadWaitlist {

    private final Transactions transactions;
    private final PlanStore plans;
    private final PlaceStore places;
    private final WaitingStore waiting;
    private final ReferralStore referrals;
    private final Clock clock;

    public ReadWaitlist(
            Transactions transactions,
            PlanStore plans,
            PlaceStore places,
            WaitingStore waiting,
            ReferralStore referrals,
            Clock clock) {
        this.transactions = transactions;
        this.plans = plans;
        this.places = places;
        this.waiting = waiting;
        this.referrals = referrals;
        this.clock = clock;
    }

    /** {@code after}: the rank that was read last. A partner reads its own source. */
    Uni<Page<WaitingView>> handle(Scope scope, String department, @Nullable Source asked, int after, int limit) {
        scope.require(department);
        Source own = scope.has("ccapex")
                ? asked
                : scope.partnerKind().map(Source::valueOf).orElse(asked);
        if (own != asked && asked != null) {
            return Uni.createFrom().item(new Page<>(List.of(), java.util.Optional.empty()));
        }
        LocalDate today = DepartmentZone.today(department, clock.instant());
        return transactions.run(tx -> plans.histories(tx, List.of(department))
                .chain(histories -> places.months(tx, histories, Map.of(department, today)))
                .chain(months -> months.isEmpty()
                        ? Uni.createFrom().item(List.<WaitingView>of())
                        : page(tx, months.getFirst(), today, own, after, limit + 1))
                .map(found -> Page.cut(found, limit, view -> Integer.toString(view.rank()))));
    }

    private Uni<List<WaitingView>> page(
            Tx tx, Month month, LocalDate today, @Nullable Source source, int after, int count) {
        return waiting.waiting(tx, month.plan().department()).chain(found -> {
            List<Candidate> candidates =
                    found.stream().map(WaitingStore.Waiting::candidate).toList();
            List<Ranked> inOrder = Ranked.inOrder(candidates, month.plan().priority(), today);
            List<Place> chosen = cut(inOrder, source, after, count);
            Map<UUID, YearMonth> expected = Forecast.of(month, inOrder);
            return referrals
                    .all(
                            tx,
                            chosen.stream()
                                    .map(place -> place.candidate().referralId())
                                    .toList())
                    .map(rows -> views(chosen, rows, expected));
        });
    }

    private static List<Place> cut(List<Ranked> inOrder, @Nullable Source source, int after, int count) {
        Map<Source, Integer> ranks = new EnumMap<>(Source.class);
        List<Place> places = new ArrayList<>();
        int rank = 0;
        for (Ranked ranked : inOrder) {
            rank++;
            int ofSource = ranks.merge(ranked.candidate().source(), 1, Integer::sum);
            if (rank > after
                    && places.size() < count
                    && (source == null || ranked.candidate().source() == source)) {
                places.add(new Place(rank, ofSource, ranked));
            }
        }
        return places;
    }

    private static List<WaitingView> views(List<Place> chosen, List<Referral> found, Map<UUID, YearMonth> expected) {
        Map<UUID, Referral> byId = found.stream().collect(Collectors.toMap(Referral::id, Function.identity()));
        return chosen.stream()
                .filter(place -> byId.get(place.candidate().referralId()).state() instanceof Referral.State.Waitlisted)
                .map(place -> view(place, byId.get(place.candidate().referralId()), expected))
                .toList();
    }

    private static WaitingView view(Place place, Referral referral, Map<UUID, YearMonth> expected) {
        Referral.State.Waitlisted state = (Referral.State.Waitlisted) referral.state();
        YearMonth month = expected.get(referral.id());
        return new WaitingView(
                place.rank(),
                place.ofSource(),
                referral.id(),
                referral.caseId(),
                referral.source(),
                referral.sourceReference(),
                referral.stage(),
                referral.hearingDate(),
                referral.need().waitingSince(),
                state.reason().code(),
                state.reason().title(),
                month == null ? null : month.toString(),
                ScoreView.of(place.ranked().score()));
    }

    private record Place(int rank, int ofSource, Ranked ranked) {

        Candidate candidate() {
            return ranked.candidate();
        }
    }
}
