package fr.allervers.referral.intake;

import fr.allervers.contracts.referral.v1.ReferralAttached;
import fr.allervers.contracts.referral.v1.ReferralWaitlisted;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Tx;
import fr.allervers.referral.FactOutgoing;
import fr.allervers.referral.intake.domain.Referral;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells that a waiting referral joined another case by a merge, and that one waits again. */
@ApplicationScoped
public class MoveOutgoing {

    private final Outbox outbox;
    private final FactOutgoing facts;

    public MoveOutgoing(Outbox outbox, FactOutgoing facts) {
        this.outbox = outbox;
        this.facts = facts;
    }

    /** The id of the event, so that it can be taken back. */
    Uni<UUID> joined(Tx tx, Referral referral, UUID opener) {
        ReferralAttached event = new ReferralAttached(
                facts.of(referral, null), referral.id(), opener, referral.stageDate(), referral.hearingDate());
        return outbox.append(tx, event).replaceWith(event.eventId());
    }

    /** {@code joined}: the event that told that it had joined another case, when it is known. */
    Uni<Void> waitsAgain(Tx tx, Referral referral, Referral.State.Waitlisted state, int rank, @Nullable UUID joined) {
        return outbox.append(
                tx,
                new ReferralWaitlisted(
                        facts.of(referral, null, joined),
                        referral.id(),
                        rank,
                        state.reason().code()));
    }
}
