package fr.allervers.visit.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.visit.v1.DiagnosisCompleted;
import fr.allervers.testkit.Contracts;
import fr.allervers.visit.casefile.domain.ProcedureStage;
import fr.allervers.visit.diagnosis.domain.ArrearsCause;
import fr.allervers.visit.diagnosis.domain.Diagnosis;
import fr.allervers.visit.diagnosis.domain.DiagnosisKind;
import fr.allervers.visit.diagnosis.domain.NumberedDiagnosis;
import fr.allervers.visit.fixtures.Cases;
import fr.allervers.visit.fixtures.Letters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DiagnosisOutgoingContractTest {

    @Test
    void letter_ofAFirstDiagnosisOfCauses_isTheApprovedExample() {
        DiagnosisCompleted approved = Letters.approved(EventType.DIAGNOSIS_COMPLETED, DiagnosisCompleted.class);
        Diagnosis diagnosis = new Diagnosis(
                UUID.randomUUID(),
                approved.fact().caseId(),
                DiagnosisKind.CAUSES,
                approved.fact().occurredOn(),
                List.of(ArrearsCause.BAISSE_RESSOURCES_EMPLOI, ArrearsCause.RUPTURE_DROITS),
                "Licenciement en mai");

        DiagnosisCompleted letter = DiagnosisOutgoing.letter(
                Letters.factLike(approved, Cases.at(ProcedureStage.CDP)), new NumberedDiagnosis(diagnosis, 1));

        assertThat(letter).isEqualTo(approved);
        Contracts.assertFits(letter);
    }

    @Test
    void codes_ofTheWireAndOfTheDomain_areTheSame() {
        Contracts.assertSameNames(fr.allervers.contracts.visit.v1.ArrearsCause.class, ArrearsCause.class);
        Contracts.assertSameNames(fr.allervers.contracts.visit.v1.DiagnosisKind.class, DiagnosisKind.class);
    }
}
