package fr.allervers.referral.merge;

import fr.allervers.kit.AccessLog;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.household.StandingStore;
import fr.allervers.referral.merge.domain.Merge;
import fr.allervers.referral.merge.domain.Pair;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A person decides of a doubtful pair: one household, or two, once. */
@ApplicationScoped
public class DecidePair {

    /** {@code decision}: SAME or DIFFERENT. */
    public record Command(Scope scope, UUID pairId, Pair.State decision, String reason) {}

    /** The pair as decided, and whether it was decided now. */
    public record Decided(Pair pair, boolean first) {}

    private final Transactions transactions;
    private final PairStore pairs;
    private final StandingStore standings;
    private final MergeHouseholds merge;
    private final AccessLog accessLog;
    private final Clock clock;

    public DecidePair(
            Transactions transactions,
            PairStore pairs,
            StandingStore standings,
            MergeHouseholds merge,
            AccessLog accessLog,
            Clock clock) {
        this.transactions = transactions;
        this.pairs = pairs;
        this.standings = standings;
        this.merge = merge;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    public Uni<Decided> handle(Command command) {
        return transactions.run(tx -> pairs.lock(tx, command.scope(), command.pairId())
                .chain(pair -> pair.isDecided(command.decision())
                        ? Uni.createFrom().item(new Decided(pair, false))
                        : decide(tx, command, pair)));
    }

    private Uni<Decided> decide(Tx tx, Command command, Pair pair) {
        Merge.Deed deed = new Merge.Deed(command.scope().user(), clock.instant(), command.reason());
        List<UUID> households = List.of(pair.one().householdId(), pair.other().householdId());
        return pairs.decide(tx, pair.id(), command.decision(), deed)
                .chain(() -> command.decision() == Pair.State.SAME
                        ? merge(tx, command, pair)
                        : Uni.createFrom().voidItem())
                .chain(() -> accessLog.noteAll(tx, command.scope(), "decide-household-pair", households))
                .chain(() -> pairs.find(tx, command.scope(), pair.id()))
                .map(decided -> new Decided(decided, true));
    }

    /** The merge bears the id of the pair. Households that were merged meanwhile by another way are one already. */
    private Uni<Void> merge(Tx tx, Command command, Pair pair) {
        return standings
                .root(tx, pair.one().householdId())
                .chain(one -> standings
                        .root(tx, pair.other().householdId())
                        .chain(other -> one.equals(other)
                                ? Uni.createFrom().voidItem()
                                : merge.within(
                                                tx,
                                                new MergeHouseholds.Command(
                                                        command.scope(), pair.id(), one, other, command.reason()))
                                        .replaceWithVoid()));
    }
}
