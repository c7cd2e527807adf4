package fr.allervers.referral.answer.domain;

import fr.allervers.referral.allocation.domain.Allocator;
import fr.allervers.referral.allocation.domain.Choice;
import fr.allervers.referral.allocation.domain.Chosen;
import fr.allervers.referral.allocation.domain.Month;
import fr.allervers.referral.allocation.domain.Offer;
import fr.allervers.referral.intake.domain.Referral;
import fr.allervers.referral.intake.domain.States;
import fr.allervers.referral.plan.domain.OperatorArea;
import fr.allervers.referral.plan.domain.QuotaLine;
import java.time.LocalDate;
import java.util.List;

/**
 * The place that a person gives by hand.
 *
 * @param beyond the quota has no room: counted beside it, so that the quota of the others stays what it was
 */
public record Decision(Referral after, Month month, Choice.Place place, boolean beyond) {

    /** Only what waits or is not accepted yet can be given to somebody. */
    public static void requireMovable(Referral referral) {
        switch (referral.state()) {
            case Referral.State.Waitlisted _, Referral.State.Allocated _ -> {}
            case Referral.State.Accepted _ -> throw AnswerRefusal.REFERRAL_ALREADY_ACCEPTED.refuse();
            case Referral.State.Rejected _,
                    Referral.State.Attached _,
                    Referral.State.Withdrawn _,
                    Referral.State.Erased _ -> throw AnswerRefusal.REFERRAL_HAS_NO_PLACE_TO_GIVE.refuse();
        }
    }

    /** The month is that after the referral's earlier place was given back. */
    public static Decision of(Referral before, Month month, String operator, boolean override, LocalDate today) {
        List<Offer> offers = Allocator.offers(month, before.candidate());
        Offer offer = offers.stream()
                .filter(one -> one.line().operator().equals(operator))
                .findFirst()
                .orElseGet(() -> unplanned(before, month, operator));
        boolean beyond = offer.left() <= 0;
        if ((beyond || !offer.covers()) && !override) {
            throw AnswerRefusal.OVERRIDE_NEEDED.refuse();
        }
        Choice.Place place = new Choice.Place(offer, offers.contains(offer) ? offers : List.of(offer));
        Referral after =
                before.with(States.after(place, month, today), before.progress().placed(beyond));
        return new Decision(after, month, place, beyond);
    }

    /** The plan foresees nothing from this partner to that operator. */
    private static Offer unplanned(Referral before, Month month, String operator) {
        OperatorArea area = month.plan().operators().stream()
                .filter(one -> one.operator().equals(operator))
                .findFirst()
                .orElseThrow(AnswerRefusal.OPERATOR_NOT_IN_PLAN::refuse);
        return new Offer(
                new QuotaLine(operator, before.source(), null),
                area.covers(before.commune()),
                before.progress().refusedBy().contains(operator),
                0,
                0);
    }

    public Chosen chosen() {
        return Chosen.onArrival(after.id(), Chosen.Occasion.MANUAL, month, place, 0);
    }
}
