package fr.allervers.referral.merge;

import fr.allervers.kit.AccessLog;
import fr.allervers.kit.Ids;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.household.HouseholdStore;
import fr.allervers.referral.household.StandingStore;
import fr.allervers.referral.intake.ReferralStore;
import fr.allervers.referral.intake.domain.Referral;
import fr.allervers.referral.merge.domain.Merge;
import fr.allervers.referral.merge.domain.MergeRefusal;
import fr.allervers.referral.merge.domain.Separation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person says that a referral was recognised wrongly: it leaves the household and the case that it was attached to,
 * for its own, where it waits for a place like one that comes now. The two are remembered as different; only a merge
 * makes them one again. Locks in the order of all: keys, households, cases, plan.
 */
@ApplicationScoped
public class SeparateReferral {

    /** Why, and by whom. */
    public record Command(Scope scope, UUID referralId, String reason) {}

    /** The separation, and whether it was made now. */
    public record Separated(Separation separation, boolean first) {}

    private final Transactions transactions;
    private final ReferralStore referrals;
    private final StandingStore standings;
    private final HouseholdStore households;
    private final SeparationStore separations;
    private final TakeOut takeOut;
    private final AccessLog accessLog;
    private final Ids ids;
    private final Clock clock;

    public SeparateReferral(
            Transactions transactions,
            ReferralStore referrals,
            StandingStore standings,
            HouseholdStore households,
            SeparationStore separations,
            TakeOut takeOut,
            AccessLog accessLog,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.referrals = referrals;
        this.standings = standings;
        this.households = households;
        this.separations = separations;
        this.takeOut = takeOut;
        this.accessLog = accessLog;
        this.ids = ids;
        this.clock = clock;
    }

    /** {@code first} is false when it was taken out before. */
    public Uni<Separated> handle(Command command) {
        return transactions.run(tx -> referrals
                .find(tx, command.scope(), command.referralId())
                .map(SeparateReferral::household)
                .chain(household -> lock(tx, household))
                .chain(() -> separations.find(tx, command.referralId()))
                .chain(known -> known.map(before -> Uni.createFrom().item(new Separated(before, false)))
                        .orElseGet(() -> separate(tx, command))));
    }

    private static UUID household(Referral referral) {
        return referral.householdId().orElseThrow(MergeRefusal.REFERRAL_NOT_ATTACHED::refuse);
    }

    private Uni<Void> lock(Tx tx, UUID household) {
        return standings
                .root(tx, household)
                .chain(root -> standings.lock(tx, List.of(root, household)))
                .replaceWithVoid();
    }

    private Uni<Separated> separate(Tx tx, Command command) {
        return referrals
                .fresh(tx, command.referralId())
                .invoke(SeparateReferral::requireAttached)
                .call(referral ->
                        standings.erased(tx, List.of(household(referral))).invoke(MergeRefusal::requireNone))
                .call(referral ->
                        households.recognisedBy(tx, referral.id()).invoke(SeparateReferral::requireRecognised))
                .map(referral -> separation(command, referral))
                .call(separation -> takeOut.within(tx, separation))
                .call(separation -> accessLog.noteAll(
                        tx,
                        command.scope(),
                        "separate-referral",
                        List.of(separation.leftHousehold(), separation.ownHousehold())))
                .map(separation -> new Separated(separation, true));
    }

    private static void requireAttached(Referral referral) {
        if (!(referral.state() instanceof Referral.State.Attached)) {
            throw MergeRefusal.REFERRAL_NOT_ATTACHED.refuse();
        }
    }

    private static void requireRecognised(Optional<?> as) {
        if (as.isEmpty()) {
            throw MergeRefusal.REFERRAL_JOINED_BY_MERGE.refuse();
        }
    }

    private Separation separation(Command command, Referral referral) {
        return new Separation(
                referral.id(),
                referral.department(),
                household(referral),
                referral.caseId(),
                ids.next(),
                ids.next(),
                new Merge.Deed(command.scope().user(), clock.instant(), command.reason()));
    }
}
