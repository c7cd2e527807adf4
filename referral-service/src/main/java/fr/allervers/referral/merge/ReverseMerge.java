package fr.allervers.referral.merge;

import fr.allervers.kit.AccessLog;
import fr.allervers.kit.Ids;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.allocation.ReleaseStore;
import fr.allervers.referral.household.StandingStore;
import fr.allervers.referral.household.domain.HouseholdCase;
import fr.allervers.referral.intake.MoveReferrals;
import fr.allervers.referral.merge.MergeHouseholds.Merged;
import fr.allervers.referral.merge.domain.Merge;
import fr.allervers.referral.merge.domain.MergeRefusal;
import fr.allervers.referral.merge.domain.Pair;
import fr.allervers.referral.plan.PlanStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A merge was wrong. What came before it is as it was: the absorbed household and its case stand alone, who waited
 * waits again in the old place. What came after it stays with the surviving household. The pair is not asked again.
 */
@ApplicationScoped
public class ReverseMerge {

    /** Why, and by whom. */
    public record Command(Scope scope, UUID mergeId, String reason) {}

    private final Transactions transactions;
    private final StandingStore standings;
    private final MergeStore merges;
    private final PairStore pairs;
    private final PlanStore plans;
    private final ReleaseStore marks;
    private final MoveReferrals moves;
    private final MergeOutgoing events;
    private final AccessLog accessLog;
    private final Ids ids;
    private final Clock clock;

    public ReverseMerge(
            Transactions transactions,
            StandingStore standings,
            MergeStore merges,
            PairStore pairs,
            PlanStore plans,
            ReleaseStore marks,
            MoveReferrals moves,
            MergeOutgoing events,
            AccessLog accessLog,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.standings = standings;
        this.merges = merges;
        this.pairs = pairs;
        this.plans = plans;
        this.marks = marks;
        this.moves = moves;
        this.events = events;
        this.accessLog = accessLog;
        this.ids = ids;
        this.clock = clock;
    }

    /** {@code first} is false when it was reversed before. */
    public Uni<Merged> handle(Command command) {
        return transactions.run(tx -> merges.find(tx, command.scope(), command.mergeId())
                .call(merge -> standings.lock(tx, Set.of(merge.survivingHousehold(), merge.absorbedHousehold())))
                .chain(() -> merges.find(tx, command.scope(), command.mergeId()))
                .chain(merge -> merge.isReversed()
                        ? Uni.createFrom().item(new Merged(merge, false))
                        : reverse(tx, command, merge)));
    }

    private Uni<Merged> reverse(Tx tx, Command command, Merge merge) {
        Merge.Deed deed = new Merge.Deed(command.scope().user(), clock.instant(), command.reason());
        return standings
                .erased(tx, List.of(merge.survivingHousehold(), merge.absorbedHousehold()))
                .invoke(MergeRefusal::requireNone)
                .chain(() -> cases(tx, merge))
                .chain(cases -> standings
                        .mergeHousehold(tx, merge.absorbedHousehold(), null)
                        .chain(() -> events.unmerged(tx, merge, cases.getFirst(), cases.getLast(), deed.at())))
                .chain(() -> merge.caseAbsorbed()
                        ? release(tx, merge)
                        : Uni.createFrom().voidItem())
                .chain(() -> merges.reverse(tx, merge.id(), deed))
                .chain(() -> pairs.remember(tx, ids.next(), merge, Pair.State.DIFFERENT, deed))
                .chain(() -> accessLog.noteAll(
                        tx,
                        command.scope(),
                        "reverse-merge",
                        List.of(merge.survivingHousehold(), merge.absorbedHousehold())))
                .replaceWith(new Merged(merge.reversed(deed), true));
    }

    /** Surviving and absorbed, held in the order of their ids. */
    private Uni<List<HouseholdCase>> cases(Tx tx, Merge merge) {
        List<UUID> ordered =
                Stream.of(merge.survivingCase(), merge.absorbedCase()).sorted().toList();
        return standings
                .lockCaseItself(tx, ordered.getFirst())
                .chain(one -> standings
                        .lockCaseItself(tx, ordered.getLast())
                        .map(other -> one.caseId().equals(merge.survivingCase())
                                ? List.of(one, other)
                                : List.of(other, one)));
    }

    private Uni<Void> release(Tx tx, Merge merge) {
        List<MoveReferrals.Moved> moved = merge.moved().stream()
                .map(one -> new MoveReferrals.Moved(one.referralId(), one.waitReason(), one.eventId()))
                .toList();
        return standings
                .releaseCase(tx, merge.absorbedCase())
                .chain(() -> plans.lock(tx, List.of(merge.department())))
                .chain(() -> moves.giveBack(tx, merge.survivingCase(), merge.absorbedCase(), moved))
                .chain(() -> moved.isEmpty() ? Uni.createFrom().voidItem() : marks.reopen(tx, merge.department()));
    }
}
