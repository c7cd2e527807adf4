package fr.allervers.visit.casefile;

import static fr.allervers.visit.casefile.domain.AllocationRefusal.ALLOCATED_TO_NOBODY;
import static fr.allervers.visit.casefile.domain.AllocationRefusal.RETRACTS_NOTHING;
import static fr.allervers.visit.fixtures.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Source;
import fr.allervers.contracts.Stage;
import fr.allervers.contracts.referral.v1.ActAnnulled;
import fr.allervers.contracts.referral.v1.ActRecorded;
import fr.allervers.contracts.referral.v1.ActRetracted;
import fr.allervers.contracts.referral.v1.ReferralAllocated;
import fr.allervers.contracts.referral.v1.ReferralAttached;
import fr.allervers.contracts.referral.v1.ReferralSeparated;
import fr.allervers.contracts.referral.v1.StageReached;
import fr.allervers.testkit.Contracts;
import fr.allervers.testkit.StageHistories;
import fr.allervers.visit.casefile.domain.Opening;
import fr.allervers.visit.casefile.domain.ProcedureStage;
import fr.allervers.visit.casefile.domain.ReferralSource;
import fr.allervers.visit.casefile.domain.StageHistory;
import fr.allervers.visit.casefile.domain.StageMark;
import fr.allervers.visit.fixtures.Letters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReferralIncomingContractTest {

    private static final UUID CASE = UUID.fromString("01a10b1f-1e64-73dd-9864-a9388707eade");

    @Test
    void opening_ofTheApprovedAllocation_saysTheSame() {
        ReferralAllocated allocated = Letters.approved(EventType.REFERRAL_ALLOCATED, ReferralAllocated.class);

        assertThat(ReferralIncoming.opening(allocated.fact()))
                .isEqualTo(new Opening(
                        CASE,
                        UUID.fromString("01a10b1f-1e64-7639-ad94-3bfd66794965"),
                        "93",
                        "operator-93-1",
                        ReferralSource.CAF,
                        ProcedureStage.CDP,
                        LocalDate.of(2026, 10, 5),
                        Instant.parse("2026-10-05T08:12:31.260Z")));
    }

    @Test
    void separation_ofTheApprovedEvent_concernsTheCaseThatIsLeft() {
        ReferralSeparated separated = Letters.approved(EventType.REFERRAL_SEPARATED, ReferralSeparated.class);

        assertThat(ReferralIncoming.retraction(separated).orElseThrow())
                .isEqualTo(new RetractAct.Command(
                        separated.eventId(),
                        CASE,
                        separated.referralId(),
                        "WRONG_FILE",
                        LocalDate.of(2026, 10, 12),
                        Instant.parse("2026-10-12T14:03:11.870Z")));
    }

    @Test
    void opening_ofAnAllocationWithoutOperator_isRefused() {
        Fact fact = Letters.approved(EventType.REFERRAL_ALLOCATED, ReferralAllocated.class)
                .fact();
        Fact nobody = new Fact(
                fact.eventId(),
                fact.caseId(),
                fact.householdId(),
                fact.occurredOn(),
                fact.recordedAt(),
                fact.department(),
                null,
                fact.stage(),
                fact.source(),
                null);

        assertRefused(ALLOCATED_TO_NOBODY, () -> ReferralIncoming.opening(nobody));
    }

    @Test
    void mark_ofTheApprovedStage_saysTheSame() {
        StageReached reached = Letters.approved(EventType.STAGE_REACHED, StageReached.class);

        assertThat(ReferralIncoming.mark(reached))
                .isEqualTo(new MarkStage.Command(
                        UUID.fromString("01a1e3d0-0b66-71c4-981e-ec34cdba6b15"),
                        CASE,
                        new StageMark(
                                ProcedureStage.ASSIGNATION,
                                LocalDate.of(2026, 11, 12),
                                Instant.parse("2026-11-16T10:03:44.870Z"),
                                true),
                        "ASSIGNATION_NOTICE",
                        "ASSIGNATION",
                        null));
    }

    @Test
    void ownStage_ofTheApprovedAllocationAndAttachment_isDated() {
        ReferralAllocated allocated = Letters.approved(EventType.REFERRAL_ALLOCATED, ReferralAllocated.class);
        ReferralAttached attached = Letters.approved(EventType.REFERRAL_ATTACHED, ReferralAttached.class);

        assertThat(ReferralIncoming.ownStage(allocated)).hasValueSatisfying(own -> {
            assertThat(own.referralId()).isEqualTo(allocated.referralId());
            assertThat(own.mark().reachedOn()).isEqualTo(LocalDate.of(2026, 10, 2));
            assertThat(own.opens()).isTrue();
        });
        assertThat(ReferralIncoming.ownStage(attached))
                .hasValueSatisfying(own -> assertThat(own.opens()).isFalse());
    }

    @Test
    void act_ofTheApprovedHearing_saysTheSame() {
        ActRecorded told = Letters.approved(EventType.ACT_RECORDED, ActRecorded.class);

        assertThat(ReferralIncoming.act(told))
                .isEqualTo(new NoteAct.Command(
                        told.eventId(),
                        CASE,
                        "AUDIENCE",
                        LocalDate.of(2026, 12, 10),
                        told.recordedAt(),
                        ProcedureStage.ASSIGNATION,
                        "COURT_NOTICE",
                        "HELD",
                        "REPRESENTED",
                        null,
                        null,
                        null));
    }

    @Test
    void act_ofTheApprovedAnnulment_namesWhatIsAnnulled() {
        ActAnnulled told = Letters.approved(EventType.ACT_ANNULLED, ActAnnulled.class);

        NoteAct.Command act = ReferralIncoming.act(told);
        assertThat(act.act()).isEqualTo("ANNULATION");
        assertThat(act.annuls()).isEqualTo(told.annuls());
    }

    @Test
    void retraction_asApproved_saysTheSame_andWithoutATargetIsRefused() {
        ActRetracted told = Letters.approved(EventType.ACT_RETRACTED, ActRetracted.class);

        assertThat(ReferralIncoming.retraction(told).retracts())
                .isEqualTo(told.fact().supersedes());
        Fact nothing =
                Letters.approved(EventType.STAGE_REACHED, StageReached.class).fact();
        assertRefused(RETRACTS_NOTHING, () -> ReferralIncoming.retraction(new ActRetracted(nothing, told.reason())));
    }

    /** What referral-service works out of its facts, this service works out of its letters. */
    @TestFactory
    Stream<DynamicTest> histories_asReferralServiceTellsThem_leadToTheSameStages() {
        return StageHistories.approved().stream()
                .map(history -> DynamicTest.dynamicTest(history.name(), () -> assertSameStages(history)));
    }

    private static void assertSameStages(StageHistories.History history) {
        ReferralAllocated opening = (ReferralAllocated) history.letters().getFirst();
        StageHistory stages = new StageHistory(
                ReferralIncoming.opening(opening.fact()).stage(),
                Procedures.told(history.letters()).standing());

        assertThat(stages.latest().name()).isEqualTo(history.present());
        assertThat(history.stages()).isNotEmpty();
        history.stages()
                .forEach((day, stage) -> assertThat(
                                stages.on(LocalDate.parse(day)).name())
                        .as(day)
                        .isEqualTo(stage));
    }

    @Test
    void codes_ofTheWireAndOfTheDomain_areTheSame() {
        Contracts.assertSameNames(Stage.class, ProcedureStage.class);
        Contracts.assertSameNames(Source.class, ReferralSource.class);
    }
}
