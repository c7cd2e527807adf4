package fr.allervers.referral.answer.domain;

import static fr.allervers.referral.answer.domain.AnswerRefusal.INFORMATION_NOT_ASKED;
import static fr.allervers.referral.answer.domain.AnswerRefusal.OPERATOR_NOT_IN_PLAN;
import static fr.allervers.referral.answer.domain.AnswerRefusal.OVERRIDE_NEEDED;
import static fr.allervers.referral.answer.domain.AnswerRefusal.REFERRAL_ALREADY_ACCEPTED;
import static fr.allervers.referral.answer.domain.AnswerRefusal.REFERRAL_ALREADY_REFUSED;
import static fr.allervers.referral.answer.domain.AnswerRefusal.REFERRAL_HAS_NO_PLACE_TO_GIVE;
import static fr.allervers.referral.answer.domain.AnswerRefusal.REFERRAL_NOT_ALLOCATED;
import static fr.allervers.referral.answer.domain.AnswerRefusal.REFERRAL_REJECTED;
import static fr.allervers.referral.fixtures.Months.NOVEMBER;
import static fr.allervers.referral.fixtures.Months.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.allervers.kit.Refused;
import fr.allervers.referral.allocation.domain.Month;
import fr.allervers.referral.allocation.domain.Uses;
import fr.allervers.referral.allocation.domain.WaitReason;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.fixtures.Months;
import fr.allervers.referral.fixtures.Plans;
import fr.allervers.referral.intake.domain.Need;
import fr.allervers.referral.intake.domain.Progress;
import fr.allervers.referral.intake.domain.Referral;
import fr.allervers.referral.intake.domain.Referral.State;
import fr.allervers.referral.plan.domain.QuotaLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final QuotaLine LINE = Months.line("equipe-a", Source.CAF);
    private static final State ALLOCATED = new State.Allocated(LINE, NOVEMBER, TODAY.plusDays(7));
    private static final State ACCEPTED = new State.Accepted(LINE, NOVEMBER);
    private static final State WAITING = new State.Waitlisted(WaitReason.QUOTA_USED_UP);

    @Test
    void operator_acceptsOnceAndTheSameAgainChangesNothing() {
        Referral accepted = Answers.accept(in(ALLOCATED), "equipe-a");

        assertThat(accepted.state()).isEqualTo(ACCEPTED);
        assertThat(Answers.accept(accepted, "equipe-a")).isEqualTo(accepted);
        assertRefused(REFERRAL_NOT_ALLOCATED, () -> Answers.accept(in(ALLOCATED), "equipe-b"));
    }

    @Test
    void operator_thatRefused_isNotAskedAgainAndCannotAcceptAnyMore() {
        Referral refused = Answers.refuse(in(ALLOCATED), "equipe-a");

        assertThat(refused.state()).isEqualTo(new State.Waitlisted(WaitReason.PLACES_BEING_GIVEN));
        assertThat(refused.progress().refusedBy()).containsExactly("equipe-a");
        assertThat(Answers.refuse(refused, "equipe-a")).isEqualTo(refused);
        assertRefused(REFERRAL_ALREADY_REFUSED, () -> Answers.accept(refused, "equipe-a"));
        assertRefused(REFERRAL_NOT_ALLOCATED, () -> Answers.refuse(refused, "equipe-b"));
    }

    @Test
    void operator_thatAccepted_cannotRefuseAndThePartnerCannotWithdraw() {
        assertRefused(REFERRAL_ALREADY_ACCEPTED, () -> Answers.refuse(in(ACCEPTED), "equipe-a"));
        assertRefused(REFERRAL_ALREADY_ACCEPTED, () -> Answers.withdraw(in(ACCEPTED), WithdrawalMotive.SETTLED));
    }

    @Test
    void question_isAnsweredAndTheDelayBeginsAnew() {
        Referral asked = Answers.askInformation(in(ALLOCATED), "equipe-a");
        assertThat(asked.progress().informationAsked()).isTrue();

        LocalDate later = TODAY.plusDays(20);
        Referral informed = Answers.informed(asked, later);

        assertThat(informed.state()).isEqualTo(new State.Allocated(LINE, NOVEMBER, later));
        assertRefused(INFORMATION_NOT_ASKED, () -> Answers.informed(informed, later));
        assertThat(Answers.informed(Answers.askInformation(in(ACCEPTED), "equipe-a"), later)
                        .state())
                .isEqualTo(ACCEPTED);
    }

    @Test
    void partner_withdrawsWhatWaitsOrIsNotAccepted() {
        State withdrawn = new State.Withdrawn("moved-out");
        for (State state : List.of(ALLOCATED, WAITING, new State.Attached(UUID.randomUUID()))) {
            Referral after = Answers.withdraw(in(state), WithdrawalMotive.MOVED_OUT);
            assertThat(after.state()).isEqualTo(withdrawn);
            assertThat(Answers.withdraw(after, WithdrawalMotive.OTHER)).isEqualTo(after);
        }
        assertRefused(
                REFERRAL_REJECTED,
                () -> Answers.withdraw(in(new State.Rejected(List.of("X"))), WithdrawalMotive.OTHER));
    }

    @Test
    void work_ofTheOperatorInCharge_saysThatItAccepted() {
        Referral allocated = in(ALLOCATED);
        UUID caseId = allocated.caseId();

        assertThat(new CaseNews.WorkBegan(caseId, "equipe-a").tell(allocated).state())
                .isEqualTo(ACCEPTED);
        assertThat(new CaseNews.WorkBegan(caseId, "equipe-b").tell(allocated)).isEqualTo(allocated);
        assertThat(new CaseNews.WorkBegan(caseId, "equipe-a").tell(in(WAITING)).state())
                .isEqualTo(WAITING);
    }

    @Test
    void outcome_isTheFirstMeetingAndTheEnd_inWhateverOrderTheyAreTold() {
        Referral referral = in(ACCEPTED);
        Referral later = new CaseNews.Met(referral.caseId(), "equipe-a", TODAY.plusDays(3)).tell(referral);
        Referral earlier = new CaseNews.Met(referral.caseId(), "equipe-a", TODAY).tell(later);
        Referral closed =
                new CaseNews.Closed(referral.caseId(), "equipe-a", TODAY.plusDays(30), "SOLVED").tell(earlier);

        assertThat(closed.progress())
                .isEqualTo(new Progress(java.util.Set.of(), false, false, false, TODAY, TODAY.plusDays(30), "SOLVED"));
    }

    @Test
    void decisionByHand_withinTheQuota_takesAPlaceOfIt() {
        Month month = Months.of(Plans.of(1, 0));

        Decision decision = Decision.of(in(WAITING), month, "equipe-a", false, TODAY);

        assertThat(decision.beyond()).isFalse();
        assertThat(decision.after().state()).isEqualTo(ALLOCATED);
        assertThat(decision.after().progress().beyondQuota()).isFalse();
    }

    @Test
    void decisionByHand_beyondTheQuotaOrThePlan_isAnOverrideThatSaysSo() {
        Month full = Months.of(Plans.of(1, 0), new Uses(Map.of(LINE, 1), 0));
        assertRefused(OVERRIDE_NEEDED, () -> Decision.of(in(WAITING), full, "equipe-a", false, TODAY));
        assertThat(Decision.of(in(WAITING), full, "equipe-a", true, TODAY).beyond())
                .isTrue();

        assertRefused(OPERATOR_NOT_IN_PLAN, () -> Decision.of(in(WAITING), full, "equipe-z", true, TODAY));
        Referral ofCcapex = in(WAITING, Source.CCAPEX);
        Decision unplanned = Decision.of(ofCcapex, full, "equipe-a", true, TODAY);
        assertThat(unplanned.beyond()).isTrue();
        assertThat(unplanned.after().progress().beyondQuota()).isTrue();
    }

    @Test
    void onlyWhatWaitsOrIsNotAccepted_canBeGivenByHand() {
        Decision.requireMovable(in(WAITING));
        Decision.requireMovable(in(ALLOCATED));
        assertRefused(REFERRAL_ALREADY_ACCEPTED, () -> Decision.requireMovable(in(ACCEPTED)));
        assertRefused(
                REFERRAL_HAS_NO_PLACE_TO_GIVE,
                () -> Decision.requireMovable(in(new State.Attached(UUID.randomUUID()))));
    }

    private static void assertRefused(AnswerRefusal refusal, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static Referral in(State state) {
        return in(state, Source.CAF);
    }

    private static Referral in(State state, Source source) {
        return new Referral(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Optional.of(UUID.randomUUID()),
                source,
                "reference",
                "93",
                Stage.CDP,
                TODAY.minusDays(20),
                null,
                "93066",
                new Need(312_000, 0, TODAY),
                Instant.parse("2026-11-02T09:00:00Z"),
                state,
                Progress.NONE);
    }
}
