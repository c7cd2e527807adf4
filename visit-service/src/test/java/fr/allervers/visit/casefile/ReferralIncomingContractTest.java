package fr.allervers.visit.casefile;

import static fr.allervers.visit.casefile.domain.AllocationRefusal.ALLOCATED_TO_NOBODY;
import static fr.allervers.visit.fixtures.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Source;
import fr.allervers.contracts.Stage;
import fr.allervers.contracts.referral.v1.ReferralAllocated;
import fr.allervers.contracts.referral.v1.StageReached;
import fr.allervers.testkit.Contracts;
import fr.allervers.visit.casefile.domain.Opening;
import fr.allervers.visit.casefile.domain.ProcedureStage;
import fr.allervers.visit.casefile.domain.ReferralSource;
import fr.allervers.visit.casefile.domain.StageMark;
import fr.allervers.visit.fixtures.Letters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

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
                                Instant.parse("2026-11-16T10:03:44.870Z")),
                        "ASSIGNATION_NOTICE"));
    }

    @Test
    void codes_ofTheWireAndOfTheDomain_areTheSame() {
        Contracts.assertSameNames(Stage.class, ProcedureStage.class);
        Contracts.assertSameNames(Source.class, ReferralSource.class);
    }
}
