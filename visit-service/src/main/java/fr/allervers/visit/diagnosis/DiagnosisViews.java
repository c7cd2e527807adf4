package fr.allervers.visit.diagnosis;

import fr.allervers.visit.diagnosis.domain.ArrearsCause;
import fr.allervers.visit.diagnosis.domain.Diagnosis;
import fr.allervers.visit.diagnosis.domain.DiagnosisKind;
import fr.allervers.visit.diagnosis.domain.NumberedDiagnosis;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send and see of diagnoses. */
final class DiagnosisViews {

    private DiagnosisViews() {}

    /** A diagnosis as sent. */
    @Schema(requiredProperties = {"id", "kind", "completedOn", "causes"})
    public record DiagnosisRequest(
            @Schema(description = "Chosen by the caller; the same id again is a retry")
            UUID id,

            @Schema(description = "CAUSES upstream, SOCIAL_FINANCIAL downstream, DSF at the assignation (framing note)")
            DiagnosisKind kind,

            @Schema(description = "Local day in the department, not in the future", examples = "2026-11-20")
            LocalDate completedOn,

            @Schema(description = "Causes of the arrears, at least one, each once (typology of ANIL and ADIL)")
            @Size(min = 1, max = 15)
            List<ArrearsCause> causes,

            @Schema(description = "Free text; stays with the operator") @Size(max = 2000) @Nullable
            String note) {

        Diagnosis toDomain(UUID caseId) {
            return new Diagnosis(id, caseId, kind, completedOn, causes, note);
        }
    }

    /** A diagnosis as recorded. */
    public record DiagnosisView(
            UUID id,
            UUID caseId,
            DiagnosisKind kind,

            @Schema(description = "1 for the first of its kind in the case; a revision counts up")
            int version,

            LocalDate completedOn,
            List<ArrearsCause> causes,
            @Nullable String note) {

        static DiagnosisView of(NumberedDiagnosis numbered) {
            Diagnosis diagnosis = numbered.diagnosis();
            return new DiagnosisView(
                    diagnosis.id(),
                    diagnosis.caseId(),
                    diagnosis.kind(),
                    numbered.version(),
                    diagnosis.completedOn(),
                    diagnosis.causes(),
                    diagnosis.note());
        }
    }
}
