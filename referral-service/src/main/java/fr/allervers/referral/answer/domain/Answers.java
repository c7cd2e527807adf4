package fr.allervers.referral.answer.domain;

import static fr.allervers.referral.answer.domain.AnswerRefusal.INFORMATION_NOT_ASKED;
import static fr.allervers.referral.answer.domain.AnswerRefusal.REFERRAL_ALREADY_ACCEPTED;
import static fr.allervers.referral.answer.domain.AnswerRefusal.REFERRAL_ALREADY_REFUSED;
import static fr.allervers.referral.answer.domain.AnswerRefusal.REFERRAL_NOT_ALLOCATED;
import static fr.allervers.referral.answer.domain.AnswerRefusal.REFERRAL_REJECTED;

import fr.allervers.referral.allocation.domain.WaitReason;
import fr.allervers.referral.intake.domain.Progress;
import fr.allervers.referral.intake.domain.Referral;
import fr.allervers.referral.intake.domain.Referral.State;
import java.time.LocalDate;

/**
 * The steps after an allocation (domain: a transfer is a command that the operator accepts, refuses with a motive or
 * asks about). Each answers the referral after it; the same again when the step was taken before.
 */
public final class Answers {

    private Answers() {}

    public static Referral accept(Referral referral, String operator) {
        return switch (referral.state()) {
            case State.Allocated allocated
            when allocated.operator().equals(operator) ->
                referral.with(
                        new State.Accepted(allocated.line(), allocated.quotaMonth()),
                        referral.progress().answered());
            case State.Accepted accepted when accepted.operator().equals(operator) -> referral;
            default -> throw notTheirs(referral, operator);
        };
    }

    /** Its place is free again; who refused is not asked again. */
    public static Referral refuse(Referral referral, String operator) {
        return switch (referral.state()) {
            case State.Allocated allocated
            when allocated.operator().equals(operator) ->
                referral.with(waits(), referral.progress().refusedBy(operator));
            case State.Accepted accepted
            when accepted.operator().equals(operator) -> throw REFERRAL_ALREADY_ACCEPTED.refuse();
            default -> {
                if (referral.progress().refusedBy().contains(operator)) {
                    yield referral;
                }
                throw REFERRAL_NOT_ALLOCATED.refuse();
            }
        };
    }

    public static Referral askInformation(Referral referral, String operator) {
        return switch (referral.state()) {
            case State.Allocated allocated
            when allocated.operator().equals(operator) ->
                referral.with(allocated, referral.progress().asking(true));
            case State.Accepted accepted
            when accepted.operator().equals(operator) ->
                referral.with(accepted, referral.progress().asking(true));
            default -> throw notTheirs(referral, operator);
        };
    }

    /** The operator's delay begins anew. */
    public static Referral informed(Referral referral, LocalDate answerDueOn) {
        if (!referral.progress().informationAsked()) {
            throw INFORMATION_NOT_ASKED.refuse();
        }
        Progress after = referral.progress().asking(false);
        return referral.with(delayedTo(answerDueOn, referral.state()), after);
    }

    private static State delayedTo(LocalDate answerDueOn, State state) {
        return state instanceof State.Allocated allocated
                ? new State.Allocated(allocated.line(), allocated.quotaMonth(), answerDueOn)
                : state;
    }

    public static Referral withdraw(Referral referral, WithdrawalMotive motive) {
        return switch (referral.state()) {
            case State.Rejected _, State.Erased _ -> throw REFERRAL_REJECTED.refuse();
            case State.Accepted _ -> throw REFERRAL_ALREADY_ACCEPTED.refuse();
            case State.Withdrawn _ -> referral;
            case State.Waitlisted _, State.Allocated _, State.Attached _ ->
                referral.with(
                        new State.Withdrawn(motive.code()), referral.progress().answered());
        };
    }

    /** The referral that opened the case left it; this one stands for it now and wants a place of its own. */
    public static Referral promoted(Referral attached) {
        return attached.in(waits());
    }

    /** Their day passed without an answer. */
    public static Referral overdue(Referral referral) {
        return referral.with(referral.state(), referral.progress().late());
    }

    private static State waits() {
        return new State.Waitlisted(WaitReason.PLACES_BEING_GIVEN);
    }

    private static RuntimeException notTheirs(Referral referral, String operator) {
        return referral.progress().refusedBy().contains(operator)
                ? REFERRAL_ALREADY_REFUSED.refuse()
                : REFERRAL_NOT_ALLOCATED.refuse();
    }
}
