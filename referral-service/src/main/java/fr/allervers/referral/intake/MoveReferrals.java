package fr.allervers.referral.intake;

import fr.allervers.kit.Tx;
import fr.allervers.referral.household.domain.OpenCase;
import fr.allervers.referral.intake.MoveStore.Waiting;
import fr.allervers.referral.intake.domain.Referral;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Waiting referrals of a case leave the waitlist for another case, and come back to their old place; one that was
 * attached wrongly leaves its case and waits.
 */
@ApplicationScoped
public class MoveReferrals {

    /** A referral that joined, why it had waited, and the event that told it. */
    public record Moved(UUID referralId, String waitReason, UUID eventId) {}

    private final ReferralStore referrals;
    private final MoveStore moves;
    private final MoveOutgoing events;
    private final Procedures procedures;
    private final Clock clock;

    public MoveReferrals(
            ReferralStore referrals, MoveStore moves, MoveOutgoing events, Procedures procedures, Clock clock) {
        this.referrals = referrals;
        this.moves = moves;
        this.events = events;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** Both cases and the plan are held. */
    public Uni<List<Moved>> join(Tx tx, UUID absorbed, OpenCase surviving) {
        return moves.join(tx, absorbed, surviving.caseId(), surviving.openedBy(), clock.instant())
                .chain(waiting -> Multi.createFrom()
                        .iterable(waiting)
                        .onItem()
                        .transformToUniAndConcatenate(one -> tellJoined(tx, one, surviving))
                        .collect()
                        .asList())
                .call(moved -> follow(tx, moved, absorbed, surviving.caseId()));
    }

    private Uni<Moved> tellJoined(Tx tx, Waiting waiting, OpenCase surviving) {
        return referrals
                .fresh(tx, waiting.referralId())
                .chain(referral -> events.joined(tx, referral, surviving.openedBy()))
                .map(eventId -> new Moved(waiting.referralId(), waiting.waitReason(), eventId));
    }

    private Uni<Void> follow(Tx tx, List<Moved> moved, UUID one, UUID other) {
        return moved.isEmpty() ? Uni.createFrom().voidItem() : procedures.follow(tx, List.of(one, other));
    }

    /** Those that still stand attached leave the surviving case for their own; both and the plan are held. */
    public Uni<Void> giveBack(Tx tx, UUID surviving, UUID caseId, List<Moved> moved) {
        return Multi.createFrom()
                .iterable(moved)
                .onItem()
                .transformToUniAndConcatenate(one -> giveBack(tx, caseId, one).replaceWith(one))
                .collect()
                .last()
                .chain(() -> follow(tx, moved, surviving, caseId));
    }

    /** A referral leaves the case it was attached to and waits in one of its own; both and the plan are held. */
    public Uni<Void> takeOut(Tx tx, UUID referralId, UUID left, UUID ownHousehold, UUID ownCase) {
        return moves.takeOut(tx, referralId, ownHousehold, ownCase, clock.instant())
                .chain(() -> procedures.follow(tx, List.of(left, ownCase)))
                .chain(() -> moves.rank(tx, referralId))
                .chain(rank -> referrals
                        .fresh(tx, referralId)
                        .chain(referral -> events.waitsAgain(tx, referral, waiting(referral), rank, null)));
    }

    private Uni<Void> giveBack(Tx tx, UUID caseId, Moved moved) {
        return moves.giveBack(tx, caseId, new Waiting(moved.referralId(), moved.waitReason()), clock.instant())
                .chain(done ->
                        done ? tellWaitsAgain(tx, moved) : Uni.createFrom().voidItem());
    }

    private Uni<Void> tellWaitsAgain(Tx tx, Moved moved) {
        return moves.rank(tx, moved.referralId())
                .chain(rank -> referrals
                        .fresh(tx, moved.referralId())
                        .chain(referral -> events.waitsAgain(tx, referral, waiting(referral), rank, moved.eventId())));
    }

    private static Referral.State.Waitlisted waiting(Referral referral) {
        if (referral.state() instanceof Referral.State.Waitlisted waiting) {
            return waiting;
        }
        throw new IllegalStateException("was given back to the waitlist and does not wait");
    }
}
