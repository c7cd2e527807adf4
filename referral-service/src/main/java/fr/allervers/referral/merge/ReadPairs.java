package fr.allervers.referral.merge;

import fr.allervers.kit.AccessLog;
import fr.allervers.kit.Page;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.household.HouseholdStore;
import fr.allervers.referral.household.domain.Portrait;
import fr.allervers.referral.merge.domain.Pair;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Pairs that wait or waited for a person; who the households are is shown for one at a time, and noted. */
@ApplicationScoped
public class ReadPairs {

    /** A pair and what its two referrals say, by referral; none of an erased household. */
    public record Shown(Pair pair, Map<UUID, Portrait> portraits) {

        public Shown {
            portraits = Map.copyOf(portraits);
        }
    }

    private final Transactions transactions;
    private final PairStore pairs;
    private final HouseholdStore households;
    private final AccessLog accessLog;

    public ReadPairs(Transactions transactions, PairStore pairs, HouseholdStore households, AccessLog accessLog) {
        this.transactions = transactions;
        this.pairs = pairs;
        this.households = households;
        this.accessLog = accessLog;
    }

    public Uni<Page<Pair>> list(Scope scope, PairStore.Filter filter) {
        return transactions
                .run(tx -> pairs.list(tx, scope, filter))
                .map(found -> Page.cut(found, filter.limit(), pair -> pair.id().toString()));
    }

    public Uni<Shown> one(Scope scope, UUID id) {
        return transactions.run(tx -> pairs.find(tx, scope, id)
                .call(pair -> note(tx, scope, pair))
                .chain(pair -> households
                        .portraits(
                                tx,
                                List.of(pair.one().referralId(), pair.other().referralId()))
                        .map(portraits -> new Shown(pair, portraits))));
    }

    private Uni<Void> note(Tx tx, Scope scope, Pair pair) {
        List<UUID> shown = List.of(pair.one().householdId(), pair.other().householdId());
        return accessLog.noteAll(tx, scope, "read-household-pair", shown);
    }
}
