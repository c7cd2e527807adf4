package fr.allervers.visit.commitment.domain;

import static fr.allervers.visit.casefile.domain.CaseRefusal.CASE_CLOSED;
import static fr.allervers.visit.casefile.domain.CaseRefusal.DATE_IN_FUTURE;
import static fr.allervers.visit.commitment.domain.CommitmentRefusal.STEP_WITHOUT_OBJECTIVE;
import static fr.allervers.visit.fixtures.Cases.TODAY;
import static fr.allervers.visit.fixtures.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.allervers.visit.casefile.domain.ProcedureStage;
import fr.allervers.visit.fixtures.Cases;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private static final AgreedStep FSL = new AgreedStep(StepKind.FSL, "Dossier complet avant la fin du mois");

    @Test
    void agreeIn_anOpenCase_isFine() {
        assertThatCode(() -> of(TODAY, FSL).agreeIn(Cases.at(ProcedureStage.CDP)))
                .doesNotThrowAnyException();
    }

    @Test
    void agreeIn_aClosedCase_isRefused() {
        assertRefused(CASE_CLOSED, () -> of(TODAY, FSL).agreeIn(Cases.closed(ProcedureStage.CDP)));
    }

    @Test
    void violations_ofAStepWithoutObjectiveTomorrow_areBothTold() {
        Commitment commitment = of(TODAY.plusDays(1), FSL, new AgreedStep(StepKind.DLS, " \n"));

        assertThat(commitment.violations(TODAY))
                .containsExactly(DATE_IN_FUTURE.at("/agreedOn"), STEP_WITHOUT_OBJECTIVE.at("/steps/1/objective"));
    }

    @Test
    void kinds_areThoseOfTheStepsInOrder() {
        assertThat(of(TODAY, new AgreedStep(StepKind.DLS, "Demande"), FSL).kinds())
                .containsExactly(StepKind.DLS, StepKind.FSL);
    }

    private static Commitment of(LocalDate on, AgreedStep... steps) {
        return new Commitment(UUID.randomUUID(), UUID.randomUUID(), on, CommitmentForm.SIGNED, List.of(steps));
    }
}
