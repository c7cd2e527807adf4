package fr.allervers.referral.stage;

import fr.allervers.kit.NotFound;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.household.CaseStore;
import fr.allervers.referral.intake.ReferralStore;
import fr.allervers.referral.intake.domain.Referral;
import fr.allervers.referral.stage.domain.Retraction;
import fr.allervers.referral.stage.domain.RetractionReason;
import fr.allervers.referral.stage.domain.StageFact;
import fr.allervers.referral.stage.domain.StageRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Takes a fact back that should never have been entered; it stays readable. */
@ApplicationScoped
public class RetractStage {

    private final Transactions transactions;
    private final ReferralStore referrals;
    private final CaseStore cases;
    private final StageStore stages;
    private final StageOutgoing events;
    private final Clock clock;

    public RetractStage(
            Transactions transactions,
            ReferralStore referrals,
            CaseStore cases,
            StageStore stages,
            StageOutgoing events,
            Clock clock) {
        this.transactions = transactions;
        this.referrals = referrals;
        this.cases = cases;
        this.stages = stages;
        this.events = events;
        this.clock = clock;
    }

    public Uni<RecordStage.Recorded> handle(Scope scope, UUID referralId, UUID factId, RetractionReason reason) {
        Retraction retraction = new Retraction(factId, reason, RecordStage.partner(scope), clock.instant());
        return transactions.run(tx -> referrals
                .find(tx, scope, referralId)
                .call(referral -> cases.lock(tx, referral.caseId()))
                .call(referral -> cases.isErased(tx, referral.caseId()).invoke(RecordStage::requireKnown))
                .chain(referral ->
                        stages.ofCase(tx, referral.caseId()).chain(file -> retract(tx, referral, file, retraction))));
    }

    private Uni<RecordStage.Recorded> retract(Tx tx, Referral referral, ProcedureFile file, Retraction retraction) {
        StageFact fact = file.procedure()
                .find(retraction.factId())
                .filter(one -> one.referralId().equals(referral.id()))
                .orElseThrow(NotFound::new);
        return file.procedure()
                .retraction(fact.id())
                .map(before -> Uni.createFrom().item(again(file, fact, before, retraction)))
                .orElseGet(() -> save(tx, referral, file, fact, retraction));
    }

    private static RecordStage.Recorded again(
            ProcedureFile file, StageFact fact, Retraction before, Retraction retraction) {
        if (before.reason() != retraction.reason()) {
            throw StageRefusal.RETRACTED_FOR_ANOTHER_REASON.refuse();
        }
        return new RecordStage.Recorded(file, fact, false);
    }

    private Uni<RecordStage.Recorded> save(
            Tx tx, Referral referral, ProcedureFile file, StageFact fact, Retraction retraction) {
        ProcedureFile after = file.with(file.procedure().without(retraction));
        return stages.retract(tx, retraction)
                .chain(() ->
                        cases.reach(tx, referral.caseId(), after.procedure().stage()))
                .call(() -> referrals.followHearing(tx, referral.caseId(), after.hearingDate()))
                .call(about -> events.tell(tx, about, after.procedure(), fact, retraction))
                .replaceWith(new RecordStage.Recorded(after, fact, true));
    }
}
