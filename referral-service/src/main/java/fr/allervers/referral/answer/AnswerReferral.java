package fr.allervers.referral.answer;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.answer.AnswerViews.MessageKind;
import fr.allervers.referral.answer.MessageStore.Message;
import fr.allervers.referral.answer.domain.Answers;
import fr.allervers.referral.answer.domain.RefusalMotive;
import fr.allervers.referral.intake.ReferralStore;
import fr.allervers.referral.intake.domain.Referral;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The operator in charge accepts, refuses or asks. */
@ApplicationScoped
public class AnswerReferral {

    private final Transactions transactions;
    private final HoldReferral hold;
    private final ReferralStore referrals;
    private final FreePlace freePlace;
    private final MessageStore messages;
    private final AnswerOutgoing events;
    private final Clock clock;

    public AnswerReferral(
            Transactions transactions,
            HoldReferral hold,
            ReferralStore referrals,
            FreePlace freePlace,
            MessageStore messages,
            AnswerOutgoing events,
            Clock clock) {
        this.transactions = transactions;
        this.hold = hold;
        this.referrals = referrals;
        this.freePlace = freePlace;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    public Uni<Referral> accept(Scope scope, UUID id) {
        return transactions.run(tx -> hold.within(tx, scope, id).chain(before -> {
            Referral after = Answers.accept(before, operatorOf(scope));
            return after.equals(before)
                    ? Uni.createFrom().item(before)
                    : referrals
                            .save(tx, after, clock.instant())
                            .chain(() -> events.tellAccepted(tx, after, operatorOf(scope)))
                            .replaceWith(after);
        }));
    }

    public Uni<Referral> refuse(Scope scope, UUID id, RefusalMotive motive, @Nullable String comment) {
        String operator = operatorOf(scope);
        return transactions.run(tx -> hold.within(tx, scope, id).chain(before -> {
            Referral after = Answers.refuse(before, operator);
            return after.equals(before)
                    ? Uni.createFrom().item(before)
                    : refused(
                            tx,
                            scope,
                            before,
                            after,
                            new Message(id, MessageKind.REFUSAL, operator, motive.code(), comment));
        }));
    }

    private Uni<Referral> refused(Tx tx, Scope scope, Referral before, Referral after, Message message) {
        return freePlace
                .of(tx, before)
                .chain(() -> messages.add(tx, scope, message))
                .chain(() -> events.tellRefused(tx, after, message.operator(), message.motive()))
                .chain(() -> freePlace.waits(tx, after))
                .replaceWith(after);
    }

    public Uni<Referral> askInformation(Scope scope, UUID id, String question) {
        String operator = operatorOf(scope);
        return transactions.run(tx -> hold.within(tx, scope, id)
                .map(before -> Answers.askInformation(before, operator))
                .call(after -> referrals.save(tx, after, clock.instant()))
                .call(() -> messages.add(tx, scope, new Message(id, MessageKind.QUESTION, operator, null, question)))
                .call(after -> events.tellInformationAsked(tx, after, operator)));
    }

    private static String operatorOf(Scope scope) {
        return scope.operator().orElse("-");
    }
}
