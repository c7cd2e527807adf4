package fr.allervers.referral.answer;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.referral.answer.domain.AnswerRefusal;
import fr.allervers.referral.household.CaseStore;
import fr.allervers.referral.intake.ReferralStore;
import fr.allervers.referral.intake.domain.Referral;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How a step gets at its referral: in scope, with the row of its case held, as it is then. */
@ApplicationScoped
class HoldReferral {

    private final ReferralStore referrals;
    private final CaseStore cases;

    HoldReferral(ReferralStore referrals, CaseStore cases) {
        this.referrals = referrals;
        this.cases = cases;
    }

    Uni<Referral> within(Tx tx, Scope scope, UUID id) {
        return referrals
                .find(tx, scope, id)
                .chain(found -> held(tx, found))
                .call(held -> cases.isErased(tx, held.caseId()).invoke(HoldReferral::requireKnown));
    }

    /** A rejected referral has no case to hold. */
    Uni<Referral> held(Tx tx, Referral found) {
        return found.state() instanceof Referral.State.Rejected
                ? Uni.createFrom().item(found)
                : cases.lock(tx, found.caseId()).chain(() -> referrals.fresh(tx, found.id()));
    }

    private static void requireKnown(boolean erased) {
        if (erased) {
            throw AnswerRefusal.HOUSEHOLD_ERASED.refuse();
        }
    }
}
