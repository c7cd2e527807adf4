package fr.allervers.referral.merge;

import fr.allervers.kit.AccessLog;
import fr.allervers.kit.Ids;
import fr.allervers.kit.NotFound;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.household.StandingStore;
import fr.allervers.referral.household.domain.HouseholdCase;
import fr.allervers.referral.household.domain.OpenCase;
import fr.allervers.referral.household.domain.Standing;
import fr.allervers.referral.intake.MoveReferrals;
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

/**
 * A person says that two households are one. Locks in the order of all: keys, households, cases, plan. Who waits in the
 * absorbed case joins the surviving one and leaves the waitlist; a place that the absorbed case had used stays used.
 */
@ApplicationScoped
public class MergeHouseholds {

    /** {@code id}: chosen by the caller. */
    public record Command(Scope scope, UUID id, UUID one, UUID other, String reason) {}

    /** The merge, and whether it was made now. */
    public record Merged(Merge merge, boolean first) {}

    private final Transactions transactions;
    private final StandingStore standings;
    private final MergeStore merges;
    private final PairStore pairs;
    private final PlanStore plans;
    private final MoveReferrals moves;
    private final MergeOutgoing events;
    private final AccessLog accessLog;
    private final Ids ids;
    private final Clock clock;

    public MergeHouseholds(
            Transactions transactions,
            StandingStore standings,
            MergeStore merges,
            PairStore pairs,
            PlanStore plans,
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
        this.moves = moves;
        this.events = events;
        this.accessLog = accessLog;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<Merged> handle(Command command) {
        return transactions.run(tx -> within(tx, command));
    }

    Uni<Merged> within(Tx tx, Command command) {
        if (command.one().equals(command.other())) {
            throw MergeRefusal.ALREADY_ONE_HOUSEHOLD.refuse();
        }
        return standings
                .lock(tx, Set.of(command.one(), command.other()))
                .invoke(found -> requireSeen(found, command))
                .chain(found -> merges.find(tx, command.id())
                        .chain(known ->
                                known.map(merge -> again(merge, command)).orElseGet(() -> merge(tx, command, found))));
    }

    private static void requireSeen(List<Standing> found, Command command) {
        if (found.size() < 2 || found.stream().anyMatch(one -> !command.scope().covers(one.department()))) {
            throw new NotFound();
        }
    }

    private static Uni<Merged> again(Merge known, Command command) {
        if (!known.isOf(command.one(), command.other(), command.reason())) {
            throw MergeRefusal.MERGE_ID_TAKEN.refuse();
        }
        return Uni.createFrom().item(new Merged(known, false));
    }

    private Uni<Merged> merge(Tx tx, Command command, List<Standing> found) {
        requireMergeable(found);
        return requireKnown(tx, found)
                .chain(() -> standings.lockCase(tx, found.getFirst().householdId()))
                .chain(one -> standings
                        .lockCase(tx, found.getLast().householdId())
                        .map(other -> Merge.survivorFirst(one, other)))
                .chain(cases -> merge(tx, command, cases.getFirst(), cases.getLast()));
    }

    private Uni<Void> requireKnown(Tx tx, List<Standing> found) {
        return standings
                .erased(tx, found.stream().map(Standing::householdId).toList())
                .invoke(MergeRefusal::requireNone)
                .replaceWithVoid();
    }

    private static void requireMergeable(List<Standing> found) {
        if (found.stream().anyMatch(one -> one.mergedInto().isPresent())) {
            throw MergeRefusal.HOUSEHOLD_ALREADY_MERGED.refuse();
        }
        if (!found.getFirst().department().equals(found.getLast().department())) {
            throw MergeRefusal.HOUSEHOLDS_OF_TWO_DEPARTMENTS.refuse();
        }
    }

    private Uni<Merged> merge(Tx tx, Command command, HouseholdCase surviving, HouseholdCase absorbed) {
        Merge merge = new Merge(
                command.id(),
                surviving.department(),
                surviving.householdId(),
                absorbed.householdId(),
                surviving.caseId(),
                absorbed.caseId(),
                surviving.open() && absorbed.open(),
                new Merge.Told(ids.next(), ids.next()),
                List.of(),
                new Merge.Deed(command.scope().user(), clock.instant(), command.reason()),
                null);
        return standings
                .mergeHousehold(tx, merge.absorbedHousehold(), merge.survivingHousehold())
                .chain(() -> events.merged(tx, merge, surviving, absorbed))
                .chain(() -> merge.caseAbsorbed()
                        ? absorb(tx, merge, surviving)
                        : Uni.createFrom().item(merge))
                .call(done -> merges.add(tx, done))
                .call(done -> pairs.remember(tx, ids.next(), done, Pair.State.SAME, done.merged()))
                .call(done -> accessLog.noteAll(
                        tx,
                        command.scope(),
                        "merge-households",
                        List.of(done.survivingHousehold(), done.absorbedHousehold())))
                .map(done -> new Merged(done, true));
    }

    private Uni<Merge> absorb(Tx tx, Merge merge, HouseholdCase surviving) {
        return standings
                .mergeCase(tx, merge.absorbedCase(), merge.survivingCase())
                .chain(() -> plans.lock(tx, List.of(merge.department())))
                .chain(() ->
                        moves.join(tx, merge.absorbedCase(), new OpenCase(surviving.caseId(), surviving.openedBy())))
                .map(moved -> merge.with(moved.stream()
                        .map(one -> new Merge.Moved(one.referralId(), one.waitReason(), one.eventId()))
                        .toList()));
    }
}
