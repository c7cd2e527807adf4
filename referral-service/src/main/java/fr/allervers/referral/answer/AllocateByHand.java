package fr.allervers.referral.answer;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.allocation.PlaceStore;
import fr.allervers.referral.allocation.domain.Month;
import fr.allervers.referral.answer.domain.AnswerRefusal;
import fr.allervers.referral.answer.domain.Decision;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.intake.domain.Referral;
import fr.allervers.referral.plan.PlanStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A person gives a place or moves it to another operator, with a reason that is kept. */
@ApplicationScoped
public class AllocateByHand {

    /** @param override also beyond the quota or outside the operator's communes */
    public record Command(UUID referralId, String operator, String reason, boolean override) {}

    private final Transactions transactions;
    private final HoldReferral hold;
    private final PlanStore plans;
    private final PlaceStore places;
    private final FreePlace freePlace;
    private final KeepDecision keep;
    private final Clock clock;

    public AllocateByHand(
            Transactions transactions,
            HoldReferral hold,
            PlanStore plans,
            PlaceStore places,
            FreePlace freePlace,
            KeepDecision keep,
            Clock clock) {
        this.transactions = transactions;
        this.hold = hold;
        this.plans = plans;
        this.places = places;
        this.freePlace = freePlace;
        this.keep = keep;
        this.clock = clock;
    }

    public Uni<Referral> handle(Scope scope, Command command) {
        return transactions.run(tx -> hold.within(tx, scope, command.referralId())
                .chain(before ->
                        isDone(before, command) ? Uni.createFrom().item(before) : decide(tx, scope, command, before)));
    }

    private static boolean isDone(Referral before, Command command) {
        return before.state() instanceof Referral.State.Allocated allocated
                && allocated.operator().equals(command.operator());
    }

    private Uni<Referral> decide(Tx tx, Scope scope, Command command, Referral before) {
        Decision.requireMovable(before);
        LocalDate today = DepartmentZone.today(before.department(), clock.instant());
        return freePlace
                .of(tx, before)
                .chain(() -> month(tx, before.department(), today))
                .map(month -> Decision.of(before, month, command.operator(), command.override(), today))
                .call(decision -> keep.within(tx, scope, decision, command.reason()))
                .map(Decision::after);
    }

    private Uni<Month> month(Tx tx, String department, LocalDate today) {
        return plans.lock(tx, List.of(department))
                .chain(locked -> places.months(tx, locked, Map.of(department, today)))
                .map(found -> found.stream()
                        .filter(month -> month.plan().year() == today.getYear())
                        .findFirst()
                        .orElseThrow(AnswerRefusal.OPERATOR_NOT_IN_PLAN::refuse));
    }
}
