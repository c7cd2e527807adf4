package fr.allervers.referral.merge;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.household.HouseholdStore;
import fr.allervers.referral.household.StandingStore;
import fr.allervers.referral.household.domain.Recognised;
import fr.allervers.referral.intake.ReferralStore;
import fr.allervers.referral.intake.domain.Referral;
import fr.allervers.referral.merge.domain.Pair;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Why a referral was recognised as one of a known household, and which pairs still wait. */
@ApplicationScoped
public class ReadMatching {

    /** {@code household}: as it stands after merges; empty for a rejected referral. */
    public record Matching(
            Referral referral, Optional<UUID> household, Optional<Recognised.Match> as, List<Pair> pairs) {

        public Matching {
            pairs = List.copyOf(pairs);
        }
    }

    private final Transactions transactions;
    private final ReferralStore referrals;
    private final HouseholdStore households;
    private final StandingStore standings;
    private final PairStore pairs;

    public ReadMatching(
            Transactions transactions,
            ReferralStore referrals,
            HouseholdStore households,
            StandingStore standings,
            PairStore pairs) {
        this.transactions = transactions;
        this.referrals = referrals;
        this.households = households;
        this.standings = standings;
        this.pairs = pairs;
    }

    public Uni<Matching> handle(Scope scope, UUID referralId) {
        return transactions.run(tx -> referrals
                .find(tx, scope, referralId)
                .chain(referral -> referral.householdId()
                        .map(household -> matching(tx, scope, referral, household))
                        .orElseGet(() -> Uni.createFrom()
                                .item(new Matching(referral, Optional.empty(), Optional.empty(), List.of())))));
    }

    /** Pairs concern another household too: the secretariat's, not a partner's. */
    private Uni<Matching> matching(Tx tx, Scope scope, Referral referral, UUID household) {
        return households
                .recognisedBy(tx, referral.id())
                .chain(as -> standings
                        .root(tx, household)
                        .chain(root -> (scope.has("ccapex")
                                        ? pairs.ofHousehold(tx, scope, household)
                                        : Uni.createFrom().item(List.<Pair>of()))
                                .map(open -> new Matching(referral, Optional.of(root), as, open))));
    }
}
