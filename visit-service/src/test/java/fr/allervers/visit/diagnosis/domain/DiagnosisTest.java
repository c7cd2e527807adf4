package fr.allervers.visit.diagnosis.domain;

import static fr.allervers.visit.casefile.domain.CaseRefusal.CASE_CLOSED;
import static fr.allervers.visit.casefile.domain.CaseRefusal.DATE_IN_FUTURE;
import static fr.allervers.visit.casefile.domain.ProcedureStage.ASSIGNATION;
import static fr.allervers.visit.casefile.domain.ProcedureStage.CDP;
import static fr.allervers.visit.diagnosis.domain.DiagnosisRefusal.CAUSES_ONLY_UPSTREAM;
import static fr.allervers.visit.diagnosis.domain.DiagnosisRefusal.CAUSE_TWICE;
import static fr.allervers.visit.diagnosis.domain.DiagnosisRefusal.DIAGNOSIS_WITHOUT_MEETING;
import static fr.allervers.visit.diagnosis.domain.DiagnosisRefusal.DSF_ONLY_AT_ASSIGNATION;
import static fr.allervers.visit.diagnosis.domain.DiagnosisRefusal.SOCIAL_FINANCIAL_ONLY_DOWNSTREAM;
import static fr.allervers.visit.fixtures.Cases.TODAY;
import static fr.allervers.visit.fixtures.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.ProcedureStage;
import fr.allervers.visit.fixtures.Cases;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosisTest {

    @ParameterizedTest
    @EnumSource(names = {"CDP", "ASSIGNATION"})
    void completeIn_ofCausesUpstream_isTheFirstVersion(ProcedureStage stage) {
        Diagnosis diagnosis = of(DiagnosisKind.CAUSES, TODAY);

        assertThat(diagnosis.completeIn(met(stage), 0)).isEqualTo(new NumberedDiagnosis(diagnosis, 1));
    }

    @Test
    void completeIn_aRevision_countsUp() {
        assertThat(of(DiagnosisKind.CAUSES, TODAY).completeIn(met(CDP), 2).version())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"CQL", "RFP", "CFP"})
    void completeIn_ofCausesDownstream_isRefused(ProcedureStage stage) {
        assertRefused(
                CAUSES_ONLY_UPSTREAM, () -> of(DiagnosisKind.CAUSES, TODAY).completeIn(met(stage), 0));
    }

    @ParameterizedTest
    @EnumSource(names = {"CQL", "RFP", "CFP"})
    void completeIn_ofTheEvaluationDownstream_isFine(ProcedureStage stage) {
        assertThat(of(DiagnosisKind.SOCIAL_FINANCIAL, TODAY)
                        .completeIn(met(stage), 0)
                        .version())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"CDP", "ASSIGNATION"})
    void completeIn_ofTheEvaluationUpstream_isRefused(ProcedureStage stage) {
        assertRefused(
                SOCIAL_FINANCIAL_ONLY_DOWNSTREAM,
                () -> of(DiagnosisKind.SOCIAL_FINANCIAL, TODAY).completeIn(met(stage), 0));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ASSIGNATION")
    void completeIn_ofADsfElsewhere_isRefused(ProcedureStage stage) {
        assertRefused(
                DSF_ONLY_AT_ASSIGNATION, () -> of(DiagnosisKind.DSF, TODAY).completeIn(met(stage), 0));
    }

    @Test
    void completeIn_ofADsfAtTheAssignation_isFine() {
        assertThat(of(DiagnosisKind.DSF, TODAY).completeIn(met(ASSIGNATION), 0).version())
                .isEqualTo(1);
    }

    @Test
    void completeIn_onADayBeforeTheStageChanged_goesByTheStageOfThatDay() {
        CaseFile file =
                Cases.at(CDP, Cases.mark(ProcedureStage.CQL, TODAY.toString())).met(Cases.OPENED);

        assertThat(of(DiagnosisKind.CAUSES, TODAY.minusDays(1))
                        .completeIn(file, 0)
                        .version())
                .isEqualTo(1);
        assertRefused(
                CAUSES_ONLY_UPSTREAM, () -> of(DiagnosisKind.CAUSES, TODAY).completeIn(file, 0));
    }

    @ParameterizedTest
    @EnumSource(DiagnosisKind.class)
    void completeIn_whenTheHouseholdWasNeverMet_isRefused(DiagnosisKind kind) {
        ProcedureStage stage = kind == DiagnosisKind.SOCIAL_FINANCIAL ? ProcedureStage.CQL : ASSIGNATION;

        assertRefused(
                DIAGNOSIS_WITHOUT_MEETING,
                () -> of(kind, TODAY).completeIn(Cases.at(stage).exchanged(TODAY), 0));
    }

    @Test
    void completeIn_onADayBeforeTheFirstMeeting_isRefused() {
        CaseFile file = Cases.at(CDP).met(TODAY);

        assertRefused(
                DIAGNOSIS_WITHOUT_MEETING,
                () -> of(DiagnosisKind.CAUSES, TODAY.minusDays(1)).completeIn(file, 0));
    }

    @Test
    void completeIn_aClosedCase_isRefused() {
        assertRefused(CASE_CLOSED, () -> of(DiagnosisKind.CAUSES, TODAY).completeIn(Cases.closed(CDP), 0));
    }

    @Test
    void violations_ofACauseTwiceTomorrow_areBothTold() {
        Diagnosis diagnosis = new Diagnosis(
                UUID.randomUUID(),
                UUID.randomUUID(),
                DiagnosisKind.CAUSES,
                TODAY.plusDays(1),
                List.of(ArrearsCause.SANTE, ArrearsCause.SANTE),
                null);

        assertThat(diagnosis.violations(TODAY))
                .containsExactly(DATE_IN_FUTURE.at("/completedOn"), CAUSE_TWICE.at("/causes"));
    }

    private static CaseFile met(ProcedureStage stage) {
        return Cases.at(stage).met(Cases.OPENED);
    }

    private static Diagnosis of(DiagnosisKind kind, LocalDate on) {
        return new Diagnosis(UUID.randomUUID(), UUID.randomUUID(), kind, on, List.of(ArrearsCause.SEPARATION), null);
    }
}
