package fr.allervers.visit.contact.domain;

import static fr.allervers.visit.casefile.domain.CaseRefusal.DATE_IN_FUTURE;
import static fr.allervers.visit.contact.domain.ContactRefusal.ANSWERED_VISIT_IS_MEETING;
import static fr.allervers.visit.contact.domain.ContactRefusal.REVIEW_WITHOUT_EXCHANGE;
import static fr.allervers.visit.fixtures.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.ProcedureStage;
import fr.allervers.visit.casefile.domain.StepsReview;
import fr.allervers.visit.casefile.domain.StepsState;
import fr.allervers.visit.casefile.domain.TransitionState;
import fr.allervers.visit.fixtures.Cases;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactAttemptTest {

    private static final StepsReview REVIEW = new StepsReview(StepsState.STARTED, TransitionState.NONE);

    @ParameterizedTest
    @EnumSource(names = {"ANSWERED", "REFUSED"})
    void in_whenTheHouseholdAnswered_isAnExchange(AttemptOutcome outcome) {
        ContactAttempt attempt = attempt(TODAY, Channel.PHONE, outcome, null);

        assertThat(attempt.isTwoWay()).isTrue();
        assertThat(attempt.in(Cases.at(ProcedureStage.CDP)).lastExchangeOn()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_ANSWER", "MESSAGE_LEFT", "WRONG_CONTACT"})
    void in_withoutAnswer_leavesTheCaseAsItWas(AttemptOutcome outcome) {
        CaseFile file = Cases.at(ProcedureStage.CDP);

        assertThat(attempt(TODAY, Channel.LETTER, outcome, null).in(file)).isEqualTo(file);
    }

    @Test
    void in_anAnsweredCall_isNotAMeeting() {
        CaseFile file =
                attempt(TODAY, Channel.PHONE, AttemptOutcome.ANSWERED, null).in(Cases.at(ProcedureStage.CDP));

        assertThat(file.wasMetBy(TODAY)).isFalse();
    }

    @Test
    void in_aClosedCase_isStillPossible() {
        CaseFile closed = Cases.closed(ProcedureStage.CDP);

        assertThat(attempt(TODAY, Channel.PHONE, AttemptOutcome.ANSWERED, REVIEW)
                        .in(closed)
                        .lastExchangeOn())
                .isEqualTo(TODAY);
    }

    @Test
    void violations_ofAnAnsweredCallWithReviewToday_areNone() {
        assertThat(attempt(TODAY, Channel.PHONE, AttemptOutcome.ANSWERED, REVIEW)
                        .violations(TODAY))
                .isEmpty();
    }

    @Test
    void violations_ofAReviewNobodyAnsweredInTheFuture_areBothTold() {
        assertThat(attempt(TODAY.plusDays(1), Channel.LETTER, AttemptOutcome.NO_ANSWER, REVIEW)
                        .violations(TODAY))
                .containsExactly(DATE_IN_FUTURE.at("/occurredOn"), REVIEW_WITHOUT_EXCHANGE.at("/review"));
    }

    @Test
    void violations_ofAVisitThatMetTheHousehold_sendToMeetings() {
        assertThat(attempt(TODAY, Channel.VISIT, AttemptOutcome.ANSWERED, null).violations(TODAY))
                .containsExactly(ANSWERED_VISIT_IS_MEETING.at("/outcome"));
    }

    private static ContactAttempt attempt(
            LocalDate on, Channel channel, AttemptOutcome outcome, @Nullable StepsReview review) {
        return new ContactAttempt(UUID.randomUUID(), UUID.randomUUID(), on, channel, outcome, review, null);
    }
}
