package fr.allervers.referral.answer;

import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.answer.domain.Answers;
import fr.allervers.referral.domain.DepartmentZone;
import fr.allervers.referral.intake.ReferralStore;
import fr.allervers.referral.intake.WaitingStore;
import fr.allervers.referral.intake.domain.Referral;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Operators whose delay passed without an answer: said to the CCAPEX and the partner, once. */
@ApplicationScoped
public class EscalateAnswers {

    private static final int AT_ONCE = 200;

    private final Transactions transactions;
    private final WaitingStore waiting;
    private final ReferralStore referrals;
    private final HoldReferral hold;
    private final AnswerOutgoing events;
    private final Clock clock;

    public EscalateAnswers(
            Transactions transactions,
            WaitingStore waiting,
            ReferralStore referrals,
            HoldReferral hold,
            AnswerOutgoing events,
            Clock clock) {
        this.transactions = transactions;
        this.waiting = waiting;
        this.referrals = referrals;
        this.hold = hold;
        this.events = events;
        this.clock = clock;
    }

    /** True when there may be more. */
    public Uni<Boolean> handle() {
        return transactions.run(tx -> waiting.unanswered(tx, latestToday(), AT_ONCE)
                .map(found -> found.stream().filter(this::isLate).toList())
                .call(late -> escalateAll(tx, late))
                .map(late -> late.size() == AT_ONCE));
    }

    /** Where the day begins first, it is as late as anywhere. */
    private LocalDate latestToday() {
        return DepartmentZone.today("974", clock.instant());
    }

    private boolean isLate(Referral referral) {
        return referral.state() instanceof Referral.State.Allocated allocated
                && allocated.answerDueOn().isBefore(DepartmentZone.today(referral.department(), clock.instant()));
    }

    private Uni<Void> escalateAll(Tx tx, List<Referral> late) {
        return Multi.createFrom()
                .iterable(late.stream()
                        .sorted(java.util.Comparator.comparing(Referral::caseId))
                        .toList())
                .onItem()
                .transformToUniAndConcatenate(referral -> escalate(tx, referral).replaceWith(referral))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Looked at again under the lock: the answer may have come meanwhile. */
    private Uni<Void> escalate(Tx tx, Referral found) {
        Instant now = clock.instant();
        return hold.held(tx, found)
                .chain(fresh -> isLate(fresh)
                                && fresh.state() instanceof Referral.State.Allocated allocated
                                && !fresh.progress().overdue()
                        ? referrals
                                .save(tx, Answers.overdue(fresh), now)
                                .chain(() -> events.tellOverdue(tx, fresh, allocated))
                        : Uni.createFrom().voidItem());
    }
}
