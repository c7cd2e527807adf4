package fr.allervers.referral.answer;

import fr.allervers.kit.Tx;
import fr.allervers.referral.allocation.PlaceStore;
import fr.allervers.referral.allocation.ReleaseStore;
import fr.allervers.referral.allocation.domain.WaitReason;
import fr.allervers.referral.household.CaseStore;
import fr.allervers.referral.intake.ReferralStore;
import fr.allervers.referral.intake.WaitingStore;
import fr.allervers.referral.intake.domain.Referral;
import fr.allervers.referral.plan.PlanStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** A place that is given back, and the waitlist that is looked at again because of it. */
@ApplicationScoped
class FreePlace {

    private final PlanStore plans;
    private final PlaceStore places;
    private final ReleaseStore marks;
    private final CaseStore cases;
    private final ReferralStore referrals;
    private final WaitingStore waiting;
    private final AnswerOutgoing events;
    private final Clock clock;

    FreePlace(
            PlanStore plans,
            PlaceStore places,
            ReleaseStore marks,
            CaseStore cases,
            ReferralStore referrals,
            WaitingStore waiting,
            AnswerOutgoing events,
            Clock clock) {
        this.plans = plans;
        this.places = places;
        this.marks = marks;
        this.cases = cases;
        this.referrals = referrals;
        this.waiting = waiting;
        this.events = events;
        this.clock = clock;
    }

    /** The place that the referral had, if it had one; the row of its case is held. */
    Uni<Void> of(Tx tx, Referral before) {
        return before.state() instanceof Referral.State.Allocated allocated
                ? plans.lock(tx, List.of(before.department()))
                        .chain(() -> places.giveBack(
                                tx,
                                before.department(),
                                allocated.quotaMonth(),
                                allocated.line(),
                                before.progress().beyondQuota()))
                        .chain(() -> cases.takeBack(tx, before.caseId()))
                        .chain(() -> marks.reopen(tx, before.department()))
                : Uni.createFrom().voidItem();
    }

    /** From now on it waits with the others; within seconds the places are given anew. */
    Uni<Void> waits(Tx tx, Referral after) {
        return referrals
                .save(tx, after, clock.instant())
                .chain(() -> marks.reopen(tx, after.department()))
                .chain(() -> waiting.count(tx, after.department(), after.source()))
                .chain(rank -> events.tellWaiting(tx, after, rank, WaitReason.PLACES_BEING_GIVEN));
    }
}
