package fr.allervers.followup.watch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.referral.v1.HouseholdErased;
import fr.allervers.contracts.visit.v1.AttemptOutcome;
import fr.allervers.contracts.visit.v1.Channel;
import fr.allervers.contracts.visit.v1.ClosureMotive;
import fr.allervers.contracts.visit.v1.ContactAttempted;
import fr.allervers.contracts.visit.v1.HouseholdMet;
import fr.allervers.followup.domain.Source;
import fr.allervers.followup.domain.Stage;
import fr.allervers.followup.watch.domain.EndMotive;
import fr.allervers.followup.watch.domain.Entry;
import fr.allervers.followup.watch.domain.EntryFact;
import fr.allervers.testkit.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VisitIncomingContractTest {

    private static final UUID CASE = UUID.fromString("01a10b1f-1e64-73dd-9864-a9388707eade");
    private static final UUID HOUSEHOLD = UUID.fromString("01a10b1f-1e64-7639-ad94-3bfd66794965");

    @Test
    void entryOf_theApprovedCall_isAnExchangeWithoutReview() {
        assertThat(VisitIncoming.entryOf(Contracts.exampleEvent(EventType.CONTACT_ATTEMPTED)))
                .contains(new Entry.Exchange(
                        new EntryFact(
                                UUID.fromString("01a159e7-dcf1-7c49-99ae-7ba3ca68767d"),
                                CASE,
                                HOUSEHOLD,
                                LocalDate.of(2026, 10, 20),
                                Instant.parse("2026-10-20T15:22:10.033Z"),
                                "93",
                                "operator-93-1",
                                Stage.CDP,
                                Source.CAF,
                                null),
                        false));
    }

    @Test
    void entryOf_theApprovedMeeting_isACheck() {
        HouseholdMet met = (HouseholdMet) Contracts.exampleEvent(EventType.HOUSEHOLD_MET);

        assertThat(VisitIncoming.entryOf(met))
                .containsInstanceOf(Entry.Exchange.class)
                .hasValueSatisfying(
                        entry -> assertThat(((Entry.Exchange) entry).reviewed()).isTrue());
        assertThat(VisitIncoming.entryOf(new HouseholdMet(met.fact(), met.place(), null)))
                .hasValueSatisfying(
                        entry -> assertThat(((Entry.Exchange) entry).reviewed()).isFalse());
    }

    @Test
    void entryOf_theApprovedClosure_isAClosure() {
        assertThat(VisitIncoming.entryOf(Contracts.exampleEvent(EventType.CASE_CLOSED)))
                .containsInstanceOf(Entry.Closure.class)
                .hasValueSatisfying(
                        entry -> assertThat(((Entry.Closure) entry).motive()).isEqualTo(EndMotive.HANDED_OVER));
    }

    @Test
    void entryOf_theApprovedErasure_isAnErasure() {
        HouseholdErased erased = (HouseholdErased) Contracts.exampleEvent(EventType.HOUSEHOLD_ERASED);

        assertThat(ReferralIncoming.entryOf(erased))
                .isInstanceOf(Entry.Erasure.class)
                .satisfies(entry -> assertThat(entry.fact().caseId()).isEqualTo(CASE));
    }

    @Test
    void entryOf_anUnansweredLetter_isNothing() {
        assertThat(VisitIncoming.entryOf(letter(null))).isEmpty();
    }

    @Test
    void entryOf_anUnansweredLetterThatCorrectsAnEntry_isKept() {
        UUID corrected = UUID.randomUUID();

        assertThat(VisitIncoming.entryOf(letter(corrected)))
                .containsInstanceOf(Entry.Unanswered.class)
                .hasValueSatisfying(
                        entry -> assertThat(entry.fact().supersedes()).isEqualTo(corrected));
    }

    @Test
    void entryOf_aDiagnosis_isNothing() {
        assertThat(VisitIncoming.entryOf(Contracts.exampleEvent(EventType.DIAGNOSIS_COMPLETED)))
                .isEmpty();
    }

    @Test
    void codes_ofTheWireAndOfTheDomain_areTheSame() {
        Contracts.assertSameNames(ClosureMotive.class, EndMotive.class);
        Contracts.assertSameNames(fr.allervers.contracts.Stage.class, Stage.class);
        Contracts.assertSameNames(fr.allervers.contracts.Source.class, Source.class);
    }

    private static ContactAttempted letter(@Nullable UUID supersedes) {
        Fact fact = new Fact(
                UUID.randomUUID(),
                CASE,
                HOUSEHOLD,
                LocalDate.of(2026, 10, 10),
                Instant.parse("2026-10-10T08:00:00Z"),
                "93",
                "operator-93-1",
                fr.allervers.contracts.Stage.CDP,
                fr.allervers.contracts.Source.CAF,
                supersedes);
        return new ContactAttempted(fact, Channel.LETTER, AttemptOutcome.NO_ANSWER, false, null);
    }
}
