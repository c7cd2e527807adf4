package fr.allervers.referral.answer;

import fr.allervers.contracts.referral.v1.AnswerOverdue;
import fr.allervers.contracts.referral.v1.InformationAsked;
import fr.allervers.contracts.referral.v1.ReferralAccepted;
import fr.allervers.contracts.referral.v1.ReferralRefused;
import fr.allervers.contracts.referral.v1.ReferralWaitlisted;
import fr.allervers.contracts.referral.v1.ReferralWithdrawn;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Tx;
import fr.allervers.referral.FactOutgoing;
import fr.allervers.referral.allocation.domain.WaitReason;
import fr.allervers.referral.intake.domain.Referral;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Tells how a referral goes on after its allocation; what was said stays here, codes travel. */
@ApplicationScoped
public class AnswerOutgoing {

    private final Outbox outbox;
    private final FactOutgoing facts;

    public AnswerOutgoing(Outbox outbox, FactOutgoing facts) {
        this.outbox = outbox;
        this.facts = facts;
    }

    Uni<Void> tellAccepted(Tx tx, Referral referral, String operator) {
        return outbox.append(tx, new ReferralAccepted(facts.of(referral, operator), referral.id()));
    }

    /** Told before what the allocation makes of it. */
    Uni<Void> tellRefused(Tx tx, Referral referral, String operator, String motive) {
        return outbox.append(tx, new ReferralRefused(facts.of(referral, operator), referral.id(), motive));
    }

    Uni<Void> tellInformationAsked(Tx tx, Referral referral, String operator) {
        return outbox.append(tx, new InformationAsked(facts.of(referral, operator), referral.id()));
    }

    Uni<Void> tellOverdue(Tx tx, Referral referral, Referral.State.Allocated state) {
        return outbox.append(
                tx, new AnswerOverdue(facts.of(referral, state.operator()), referral.id(), state.answerDueOn()));
    }

    /** It waits again; {@code rank}: how many wait, itself included. */
    Uni<Void> tellWaiting(Tx tx, Referral referral, int rank, WaitReason reason) {
        return outbox.append(tx, new ReferralWaitlisted(facts.of(referral, null), referral.id(), rank, reason.code()));
    }

    /** {@code operator}: who had it until now, if somebody had. */
    Uni<Void> tellWithdrawn(Tx tx, Referral referral, @Nullable String operator, String motive) {
        return outbox.append(tx, new ReferralWithdrawn(facts.of(referral, operator), referral.id(), motive));
    }

    Uni<Void> tellAllocated(Tx tx, Referral referral) {
        return outbox.append(tx, facts.allocated(referral));
    }
}
