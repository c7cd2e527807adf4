package fr.allervers.referral.answer;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.answer.AnswerViews.MessageKind;
import fr.allervers.referral.answer.MessageStore.Message;
import fr.allervers.referral.answer.domain.Answers;
import fr.allervers.referral.answer.domain.WithdrawalMotive;
import fr.allervers.referral.household.CaseStore;
import fr.allervers.referral.intake.ReferralStore;
import fr.allervers.referral.intake.domain.Referral;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner takes a referral back; another partner's referral of the same case stands for it then. */
@ApplicationScoped
public class WithdrawReferral {

    private final Transactions transactions;
    private final HoldReferral hold;
    private final ReferralStore referrals;
    private final CaseStore cases;
    private final FreePlace freePlace;
    private final MessageStore messages;
    private final AnswerOutgoing events;
    private final Clock clock;

    public WithdrawReferral(
            Transactions transactions,
            HoldReferral hold,
            ReferralStore referrals,
            CaseStore cases,
            FreePlace freePlace,
            MessageStore messages,
            AnswerOutgoing events,
            Clock clock) {
        this.transactions = transactions;
        this.hold = hold;
        this.referrals = referrals;
        this.cases = cases;
        this.freePlace = freePlace;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    public Uni<Referral> handle(Scope scope, UUID id, WithdrawalMotive motive, @Nullable String comment) {
        return transactions.run(tx -> hold.within(tx, scope, id).chain(before -> {
            Referral after = Answers.withdraw(before, motive);
            Message message = new Message(id, MessageKind.WITHDRAWAL, null, motive.code(), comment);
            return after.equals(before)
                    ? Uni.createFrom().item(before)
                    : messages.add(tx, scope, message)
                            .chain(() -> withdrawn(tx, before, after, motive))
                            .replaceWith(after);
        }));
    }

    private Uni<Void> withdrawn(Tx tx, Referral before, Referral after, WithdrawalMotive motive) {
        return freePlace
                .of(tx, before)
                .chain(() -> referrals.save(tx, after, clock.instant()))
                .chain(() -> events.tellWithdrawn(tx, after, operatorOf(before), motive.code()))
                .chain(() -> before.state() instanceof Referral.State.Attached
                        ? Uni.createFrom().voidItem()
                        : succeed(tx, after));
    }

    private static @Nullable String operatorOf(Referral before) {
        return before.state() instanceof Referral.State.Allocated allocated ? allocated.operator() : null;
    }

    /** The case goes on with the next referral that speaks of it, or ends. */
    private Uni<Void> succeed(Tx tx, Referral left) {
        return referrals.ofCase(tx, left.caseId()).chain(all -> {
            List<Referral> others = all.stream()
                    .filter(one -> one.state() instanceof Referral.State.Attached(UUID to) && to.equals(left.id()))
                    .toList();
            Optional<Referral> next = others.stream().findFirst();
            return next.isEmpty()
                    ? cases.close(tx, left.caseId())
                    : promote(tx, next.get(), others.subList(1, others.size()));
        });
    }

    private Uni<Void> promote(Tx tx, Referral next, List<Referral> followers) {
        Uni<Void> promoted = cases.passOn(tx, next.caseId(), next.id(), next.source())
                .chain(() -> freePlace.waits(tx, Answers.promoted(next)));
        for (Referral follower : followers) {
            promoted = promoted.chain(
                    () -> referrals.save(tx, follower.in(new Referral.State.Attached(next.id())), clock.instant()));
        }
        return promoted;
    }
}
