package fr.allervers.referral.answer;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.referral.allocation.ChoiceStore;
import fr.allervers.referral.allocation.PlaceStore;
import fr.allervers.referral.answer.domain.Decision;
import fr.allervers.referral.household.CaseStore;
import fr.allervers.referral.intake.ReferralStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Keeps and tells what a person decided. */
@ApplicationScoped
class KeepDecision {

    private final ReferralStore referrals;
    private final PlaceStore places;
    private final CaseStore cases;
    private final ChoiceStore choices;
    private final AnswerOutgoing events;
    private final Clock clock;

    KeepDecision(
            ReferralStore referrals,
            PlaceStore places,
            CaseStore cases,
            ChoiceStore choices,
            AnswerOutgoing events,
            Clock clock) {
        this.referrals = referrals;
        this.places = places;
        this.cases = cases;
        this.choices = choices;
        this.events = events;
        this.clock = clock;
    }

    Uni<Void> within(Tx tx, Scope scope, Decision decision, String reason) {
        String department = decision.after().department();
        Uni<Void> counted = decision.beyond()
                ? places.beyond(
                        tx,
                        department,
                        decision.month().month(),
                        decision.place().taken().line())
                : places.save(tx, List.of(decision.month().using(decision.place())));
        return counted.chain(() -> cases.entrust(
                        tx, decision.after().caseId(), decision.place().operator()))
                .chain(() -> referrals.save(tx, decision.after(), clock.instant()))
                .chain(() -> choices.addManual(tx, decision.chosen(), scope.user(), reason))
                .chain(() -> events.tellAllocated(tx, decision.after()));
    }
}
