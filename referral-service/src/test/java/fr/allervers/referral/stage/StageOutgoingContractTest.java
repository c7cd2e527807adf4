package fr.allervers.referral.stage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.referral.v1.ActRetracted;
import fr.allervers.contracts.referral.v1.HearingOutcome;
import fr.allervers.contracts.referral.v1.HearingPresence;
import fr.allervers.contracts.referral.v1.RetractionReason;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.fixtures.Acts;
import fr.allervers.referral.household.CaseFacts;
import fr.allervers.referral.stage.domain.DocumentKind;
import fr.allervers.referral.stage.domain.Hearing;
import fr.allervers.referral.stage.domain.JudgementKind;
import fr.allervers.referral.stage.domain.Procedure;
import fr.allervers.referral.stage.domain.ProcedureAct;
import fr.allervers.referral.stage.domain.Retraction;
import fr.allervers.referral.stage.domain.StageFact;
import fr.allervers.referral.stage.domain.Statement;
import fr.allervers.testkit.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told is what the contracts approve. */
class StageOutgoingContractTest {

    private static final UUID SUMMONS = UUID.fromString("01a1e3d0-0b66-71c4-981e-ec34cdba6b15");
    private static final UUID HEARING = UUID.fromString("01a1f8a2-5c10-7d0e-8b7f-2f4a6c8e0b11");
    private static final UUID ANNULMENT = UUID.fromString("01a20f11-2a90-7b3c-9d11-6e5f4a3b2c12");
    private static final UUID RETRACTION = UUID.fromString("01a2140c-77e0-7e21-a3c4-0b9d8e7f6a13");
    private static final CaseFacts ABOUT = new CaseFacts(
            UUID.fromString("01a10b1f-1e64-73dd-9864-a9388707eade"),
            UUID.fromString("01a10b1f-1e64-7639-ad94-3bfd66794965"),
            "93",
            Optional.of("operator-93-1"),
            Stage.CDP,
            Source.CAF);

    @Test
    void hearing_isToldAsApproved() {
        StageFact fact = hearingHeld();

        assertApproved(EventType.ACT_RECORDED, StageOutgoing.letter(ABOUT, procedure(summons(), fact), fact));
    }

    @Test
    void annulment_isToldAsApproved() {
        StageFact fact = fact(
                ANNULMENT,
                ProcedureAct.ANNULATION,
                "2026-12-17",
                DocumentKind.ACT,
                null,
                SUMMONS,
                "2026-12-18T14:02:55.010Z");

        assertApproved(EventType.ACT_ANNULLED, StageOutgoing.letter(ABOUT, procedure(summons(), fact), fact));
    }

    @Test
    void retraction_isToldAsApproved() {
        StageFact fact = hearingHeld();
        Retraction retraction = new Retraction(
                HEARING,
                fr.allervers.referral.stage.domain.RetractionReason.WRONG_FILE,
                Source.CAF,
                Instant.parse("2026-12-19T08:41:07.420Z"));
        ActRetracted letter = StageOutgoing.letter(ABOUT, procedure(summons(), fact), fact, retraction, RETRACTION);

        assertApproved(EventType.ACT_RETRACTED, letter);
    }

    @Test
    void dateAhead_isToldOnTheDayOfItsTelling() {
        Hearing ahead = new Hearing(
                fr.allervers.referral.stage.domain.HearingOutcome.PLANNED,
                fr.allervers.referral.stage.domain.HearingPresence.UNKNOWN);
        StageFact fact = fact(
                HEARING,
                ProcedureAct.AUDIENCE,
                "2026-12-10",
                DocumentKind.COURT_NOTICE,
                ahead,
                null,
                "2026-11-20T09:00:00Z");

        Fact told =
                StageOutgoing.letter(ABOUT, procedure(summons(), fact), fact).fact();

        assertThat(told.occurredOn()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void codes_areThoseOfTheWire_theAnnulmentApart() {
        assertThat(Arrays.stream(ProcedureAct.values())
                        .filter(act -> act != ProcedureAct.ANNULATION)
                        .map(Enum::name))
                .containsExactly(Arrays.stream(fr.allervers.contracts.referral.v1.ProcedureAct.values())
                        .map(Enum::name)
                        .toArray(String[]::new));
        Contracts.assertSameNames(HearingOutcome.class, fr.allervers.referral.stage.domain.HearingOutcome.class);
        Contracts.assertSameNames(HearingPresence.class, fr.allervers.referral.stage.domain.HearingPresence.class);
        Contracts.assertSameNames(fr.allervers.contracts.referral.v1.JudgementKind.class, JudgementKind.class);
        Contracts.assertSameNames(RetractionReason.class, fr.allervers.referral.stage.domain.RetractionReason.class);
    }

    private static StageFact hearingHeld() {
        Hearing hearing = new Hearing(
                fr.allervers.referral.stage.domain.HearingOutcome.HELD,
                fr.allervers.referral.stage.domain.HearingPresence.REPRESENTED);
        return fact(
                HEARING,
                ProcedureAct.AUDIENCE,
                "2026-12-10",
                DocumentKind.COURT_NOTICE,
                hearing,
                null,
                "2026-12-14T09:20:11.300Z");
    }

    private static StageFact summons() {
        return fact(
                SUMMONS,
                ProcedureAct.ASSIGNATION,
                "2026-11-12",
                DocumentKind.ACT,
                null,
                null,
                "2026-11-16T10:03:44.870Z");
    }

    private static Procedure procedure(StageFact... facts) {
        return new Procedure(Stage.CDP, List.of(facts), List.of());
    }

    private static StageFact fact(
            UUID id,
            ProcedureAct act,
            String on,
            DocumentKind document,
            @Nullable Hearing hearing,
            @Nullable UUID annuls,
            String recordedAt) {
        Statement said =
                new Statement(act, LocalDate.parse(on), document, "RG 26/0001", hearing, null, null, annuls, null);
        return new StageFact(id, Acts.REFERRAL, said, Source.CAF, Instant.parse(recordedAt), Optional.of(id));
    }

    private static void assertApproved(EventType type, Event letter) {
        assertThat(letter).isEqualTo(Contracts.exampleEvent(type));
        Contracts.assertFits(letter);
    }
}
