package fr.allervers.referral.stage;

import fr.allervers.kit.AccessLog;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.referral.intake.ReferralStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads the stages that were recorded on a referral. */
@ApplicationScoped
public class ReadStages {

    private final Transactions transactions;
    private final ReferralStore referrals;
    private final StageStore stages;
    private final AccessLog accessLog;

    public ReadStages(Transactions transactions, ReferralStore referrals, StageStore stages, AccessLog accessLog) {
        this.transactions = transactions;
        this.referrals = referrals;
        this.stages = stages;
        this.accessLog = accessLog;
    }

    public Uni<List<StageFact>> handle(Scope scope, UUID referralId) {
        return transactions.run(tx -> referrals
                .find(tx, scope, referralId)
                .call(referral -> accessLog.note(tx, scope, "read-stages", referral.id()))
                .chain(referral -> stages.of(tx, referral.id())));
    }
}
