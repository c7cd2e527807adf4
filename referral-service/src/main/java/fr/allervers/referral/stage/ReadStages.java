package fr.allervers.referral.stage;

import fr.allervers.kit.AccessLog;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.intake.ReferralStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Reads the procedure of the case that a referral belongs to. */
@ApplicationScoped
public class ReadStages {

    /** {@code today}: in the department's zone. */
    public record Found(ProcedureFile file, LocalDate today) {}

    private final Transactions transactions;
    private final ReferralStore referrals;
    private final StageStore stages;
    private final AccessLog accessLog;
    private final Clock clock;

    public ReadStages(
            Transactions transactions, ReferralStore referrals, StageStore stages, AccessLog accessLog, Clock clock) {
        this.transactions = transactions;
        this.referrals = referrals;
        this.stages = stages;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    public Uni<Found> handle(Scope scope, UUID referralId) {
        return transactions.run(tx -> referrals
                .find(tx, scope, referralId)
                .call(referral -> accessLog.note(tx, scope, "read-stages", referral.id()))
                .chain(referral -> stages.ofCase(tx, referral.caseId())
                        .map(file -> new Found(file, DepartmentZone.today(referral.department(), clock.instant())))));
    }
}
