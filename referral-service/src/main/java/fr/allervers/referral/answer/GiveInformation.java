package fr.allervers.referral.answer;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.answer.AnswerViews.MessageKind;
import fr.allervers.referral.answer.AnswerViews.MessageView;
import fr.allervers.referral.answer.MessageStore.Message;
import fr.allervers.referral.answer.domain.Answers;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.intake.ReferralStore;
import fr.allervers.referral.intake.domain.Referral;
import fr.allervers.referral.plan.PlanStore;
import fr.allervers.referral.plan.domain.Plan;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The partner answers the operator's question; and what both said is read. */
@ApplicationScoped
public class GiveInformation {

    private final Transactions transactions;
    private final HoldReferral hold;
    private final ReferralStore referrals;
    private final PlanStore plans;
    private final MessageStore messages;
    private final Clock clock;

    public GiveInformation(
            Transactions transactions,
            HoldReferral hold,
            ReferralStore referrals,
            PlanStore plans,
            MessageStore messages,
            Clock clock) {
        this.transactions = transactions;
        this.hold = hold;
        this.referrals = referrals;
        this.plans = plans;
        this.messages = messages;
        this.clock = clock;
    }

    public Uni<Referral> handle(Scope scope, UUID id, String answer) {
        return transactions.run(tx -> hold.within(tx, scope, id)
                .chain(before -> dueOn(tx, before).map(due -> Answers.informed(before, due)))
                .call(after -> referrals.save(tx, after, clock.instant()))
                .call(() -> messages.add(tx, scope, new Message(id, MessageKind.ANSWER, null, null, answer))));
    }

    private Uni<LocalDate> dueOn(Tx tx, Referral referral) {
        LocalDate today = DepartmentZone.today(referral.department(), clock.instant());
        return plans.history(tx, referral.department())
                .map(history -> history.inForce(today).map(Plan::answerDays).orElse(Plan.USUAL_ANSWER_DAYS))
                .map(today::plusDays);
    }

    public Uni<List<MessageView>> messages(Scope scope, UUID id) {
        return transactions.run(tx -> referrals.find(tx, scope, id).chain(referral -> messages.of(tx, referral.id())));
    }
}
