package fr.allervers.referral.stage;

import fr.allervers.kit.Ids;
import fr.allervers.kit.NotFound;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.household.CaseStore;
import fr.allervers.referral.intake.ReferralStore;
import fr.allervers.referral.intake.domain.Referral;
import fr.allervers.referral.stage.domain.StageFact;
import fr.allervers.referral.stage.domain.StageRefusal;
import fr.allervers.referral.stage.domain.Statement;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Records a fact of a referred household's procedure: an act, a correction, an annulment. */
@ApplicationScoped
public class RecordStage {

    /** {@code first}: false when the same fact was recorded before. */
    public record Recorded(ProcedureFile file, StageFact fact, boolean first) {}

    private final Transactions transactions;
    private final ReferralStore referrals;
    private final CaseStore cases;
    private final StageStore stages;
    private final StageOutgoing events;
    private final Ids ids;
    private final Clock clock;

    public RecordStage(
            Transactions transactions,
            ReferralStore referrals,
            CaseStore cases,
            StageStore stages,
            StageOutgoing events,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.referrals = referrals;
        this.cases = cases;
        this.stages = stages;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** {@code id}: chosen by the caller. */
    public Uni<Recorded> handle(Scope scope, UUID referralId, UUID id, Statement said) {
        return transactions.run(tx -> referrals
                .find(tx, scope, referralId)
                .invoke(RecordStage::requireCase)
                .call(referral -> cases.lock(tx, referral.caseId()))
                .call(referral -> cases.isErased(tx, referral.caseId()).invoke(RecordStage::requireKnown))
                .chain(referral -> stages.ofCase(tx, referral.caseId())
                        .chain(file -> record(tx, referral, file, fact(scope, referralId, id, said)))));
    }

    private Uni<Recorded> record(Tx tx, Referral referral, ProcedureFile file, StageFact fact) {
        return file.procedure()
                .find(fact.id())
                .map(known -> Uni.createFrom().item(again(file, known, fact)))
                .orElseGet(() -> add(tx, referral, file, fact));
    }

    private static Recorded again(ProcedureFile file, StageFact known, StageFact fact) {
        if (!known.saysSameAs(fact)) {
            throw StageRefusal.STAGE_ID_TAKEN.refuse();
        }
        return new Recorded(file, known, false);
    }

    private Uni<Recorded> add(Tx tx, Referral referral, ProcedureFile file, StageFact fact) {
        ProcedureFile after =
                file.with(file.procedure().with(fact, DepartmentZone.today(referral.department(), fact.recordedAt())));
        return stages.add(tx, fact, referral.caseId())
                .chain(() ->
                        cases.reach(tx, referral.caseId(), after.procedure().stage()))
                .call(() -> referrals.followHearing(tx, referral.caseId(), after.hearingDate()))
                .call(about -> events.tell(tx, about, after.procedure(), fact))
                .replaceWith(new Recorded(after, fact, true));
    }

    private StageFact fact(Scope scope, UUID referralId, UUID id, Statement said) {
        return new StageFact(id, referralId, said, partner(scope), clock.instant(), Optional.of(ids.next()));
    }

    static void requireCase(Referral referral) {
        if (referral.state() instanceof Referral.State.Rejected) {
            throw StageRefusal.STAGE_ON_REJECTED_REFERRAL.refuse();
        }
    }

    /** Who records: the CCAPEX secretariat, or a partner of this kind. */
    static Source partner(Scope scope) {
        return scope.has("ccapex")
                ? Source.CCAPEX
                : scope.partnerKind().map(Source::valueOf).orElseThrow(NotFound::new);
    }

    static void requireKnown(boolean erased) {
        if (erased) {
            throw StageRefusal.STAGE_AFTER_ERASURE.refuse();
        }
    }
}
