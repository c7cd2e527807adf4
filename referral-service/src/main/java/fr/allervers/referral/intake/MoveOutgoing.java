package fr.allervers.referral.intake;

import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Source;
import fr.allervers.contracts.Stage;
import fr.allervers.contracts.referral.v1.ReferralAttached;
import fr.allervers.contracts.referral.v1.ReferralWaitlisted;
import fr.allervers.kit.Ids;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Tx;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.intake.domain.Referral;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells that a waiting referral joined another case by a merge, and that it waits again. */
@ApplicationScoped
public class MoveOutgoing {

    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    public MoveOutgoing(Outbox outbox, Ids ids, Clock clock) {
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** The id of the event, so that it can be taken back. */
    Uni<UUID> joined(Tx tx, Referral referral, UUID opener) {
        ReferralAttached event =
                new ReferralAttached(fact(referral, null), referral.id(), opener, referral.stageDate());
        return outbox.append(tx, event).replaceWith(event.eventId());
    }

    Uni<Void> waitsAgain(Tx tx, Referral referral, Referral.State.Waitlisted state, int rank, UUID joined) {
        return outbox.append(
                tx,
                new ReferralWaitlisted(
                        fact(referral, joined),
                        referral.id(),
                        rank,
                        state.reason().code()));
    }

    private Fact fact(Referral referral, @Nullable UUID supersedes) {
        Instant now = clock.instant();
        return new Fact(
                ids.next(),
                referral.caseId(),
                referral.householdId().orElseThrow(),
                DepartmentZone.today(referral.department(), now),
                now,
                referral.department(),
                null,
                Stage.valueOf(referral.stage().name()),
                Source.valueOf(referral.source().name()),
                supersedes);
    }
}
