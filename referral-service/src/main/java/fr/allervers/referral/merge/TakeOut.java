package fr.allervers.referral.merge;

import fr.allervers.kit.Ids;
import fr.allervers.kit.Tx;
import fr.allervers.referral.allocation.ReleaseStore;
import fr.allervers.referral.household.CaseFacts;
import fr.allervers.referral.household.CaseStore;
import fr.allervers.referral.household.HouseholdStore;
import fr.allervers.referral.household.HouseholdStore.NewCase;
import fr.allervers.referral.intake.MoveReferrals;
import fr.allervers.referral.intake.ReferralStore;
import fr.allervers.referral.intake.TellIdentity;
import fr.allervers.referral.intake.domain.Referral;
import fr.allervers.referral.merge.domain.Separation;
import fr.allervers.referral.plan.PlanStore;
import fr.allervers.referral.stage.MoveStages;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Carries a separation out: the new household and its case, the referral with its stages, and everybody who is told. */
@ApplicationScoped
class TakeOut {

    private final CaseStore cases;
    private final HouseholdStore households;
    private final SeparationStore separations;
    private final ReferralStore referrals;
    private final PlanStore plans;
    private final ReleaseStore marks;
    private final MoveStages stages;
    private final MoveReferrals moves;
    private final TellIdentity identities;
    private final SeparationOutgoing events;
    private final Ids ids;

    TakeOut(
            CaseStore cases,
            HouseholdStore households,
            SeparationStore separations,
            ReferralStore referrals,
            PlanStore plans,
            ReleaseStore marks,
            MoveStages stages,
            MoveReferrals moves,
            TellIdentity identities,
            SeparationOutgoing events,
            Ids ids) {
        this.cases = cases;
        this.households = households;
        this.separations = separations;
        this.referrals = referrals;
        this.plans = plans;
        this.marks = marks;
        this.stages = stages;
        this.moves = moves;
        this.identities = identities;
        this.events = events;
        this.ids = ids;
    }

    /** The household is held. */
    Uni<Void> within(Tx tx, Separation separation) {
        return cases.lockItself(tx, separation.leftCase())
                .call(() -> plans.lock(tx, List.of(separation.department())))
                .chain(left -> referrals
                        .fresh(tx, separation.referralId())
                        .map(referral -> ownCase(separation, referral))
                        .call(own -> open(tx, separation, own))
                        .call(own -> events.separated(tx, separation, left, own))
                        .call(own -> move(tx, separation, left, own)))
                .call(() -> identities.within(tx, separation.ownHousehold()))
                .call(() -> identities.within(tx, separation.leftHousehold()))
                .chain(() -> marks.reopen(tx, separation.department()));
    }

    private static CaseFacts ownCase(Separation separation, Referral referral) {
        return new CaseFacts(
                separation.ownCase(),
                separation.ownHousehold(),
                separation.department(),
                Optional.empty(),
                referral.stage(),
                referral.source());
    }

    private Uni<Void> open(Tx tx, Separation separation, CaseFacts own) {
        return households
                .add(tx, separation.ownHousehold(), separation.department())
                .chain(() -> separations.rememberApart(tx, ids.next(), separation))
                .chain(() -> households.takeOut(tx, separation.referralId(), separation.ownHousehold()))
                .chain(() -> households.open(tx, List.of(new NewCase(own, separation.referralId()))))
                .chain(() -> separations.add(tx, separation));
    }

    private Uni<Void> move(Tx tx, Separation separation, CaseFacts left, CaseFacts own) {
        UUID referral = separation.referralId();
        return stages.takeOut(tx, referral, own.caseId())
                .chain(told -> moves.takeOut(tx, referral, left.caseId(), own.householdId(), own.caseId())
                        .chain(() -> stages.tell(tx, left, own, referral, told)));
    }
}
