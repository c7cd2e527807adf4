package fr.allervers.referral.stage;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.household.CaseStore;
import fr.allervers.referral.intake.ReferralStore;
import fr.allervers.referral.intake.domain.Referral;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Records that a referred household's procedure reached a stage. */
@ApplicationScoped
public class RecordStage {

    /** {@code first}: false when the same fact was recorded before. */
    public record Recorded(StageFact fact, boolean first) {}

    private final Transactions transactions;
    private final ReferralStore referrals;
    private final CaseStore cases;
    private final StageStore stages;
    private final StageOutgoing events;
    private final Clock clock;

    public RecordStage(
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

    public Uni<Recorded> handle(Scope scope, UUID referralId, StageFact fact) {
        return transactions.run(tx -> referrals
                .find(tx, scope, referralId)
                .invoke(referral -> check(referral, fact))
                .call(referral -> cases.lock(tx, referral.caseId()))
                .call(referral -> cases.isErased(tx, referral.caseId()).invoke(RecordStage::requireKnown))
                .chain(referral -> stages.find(tx, referralId, fact.id())
                        .chain(known -> known.isPresent()
                                ? Uni.createFrom().item(again(fact, known))
                                : add(tx, referral, fact))));
    }

    private void check(Referral referral, StageFact fact) {
        if (referral.state() instanceof Referral.State.Rejected) {
            throw StageRefusal.STAGE_ON_REJECTED_REFERRAL.refuse();
        }
        if (fact.reachedOn().isAfter(DepartmentZone.today(referral.department(), clock.instant()))) {
            throw StageRefusal.STAGE_IN_THE_FUTURE.refuse();
        }
    }

    private static void requireKnown(boolean erased) {
        if (erased) {
            throw StageRefusal.STAGE_AFTER_ERASURE.refuse();
        }
    }

    private static Recorded again(StageFact fact, Optional<StageFact> known) {
        if (!known.equals(Optional.of(fact))) {
            throw StageRefusal.STAGE_ID_TAKEN.refuse();
        }
        return new Recorded(fact, false);
    }

    private Uni<Recorded> add(Tx tx, Referral referral, StageFact fact) {
        return stages.add(tx, StageRow.of(fact, referral.id(), referral.caseId(), clock.instant()))
                .chain(() -> cases.reach(tx, referral.caseId(), fact.stage()))
                .call(about -> events.tell(tx, about, fact))
                .replaceWith(new Recorded(fact, true));
    }
}
