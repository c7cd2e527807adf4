package fr.allervers.visit.commitment;

import fr.allervers.visit.commitment.domain.AgreedStep;
import fr.allervers.visit.commitment.domain.Commitment;
import fr.allervers.visit.commitment.domain.CommitmentForm;
import fr.allervers.visit.commitment.domain.StepKind;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send and see of engagement contracts. */
final class CommitmentViews {

    private CommitmentViews() {}

    /** A contract as sent. */
    @Schema(requiredProperties = {"id", "agreedOn", "form", "steps"})
    public record CommitmentRequest(
            @Schema(description = "Chosen by the caller; the same id again is a retry")
            UUID id,

            @Schema(description = "Local day in the department, not in the future", examples = "2026-11-20")
            LocalDate agreedOn,

            @Schema(description = "How the contract was agreed")
            CommitmentForm form,

            @Schema(description = "At least one step, each with its objective (framing note)") @Size(min = 1, max = 30)
            List<StepItem> steps) {

        Commitment toDomain(UUID caseId) {
            List<AgreedStep> agreed = steps.stream()
                    .map(step -> new AgreedStep(step.kind(), step.objective()))
                    .toList();
            return new Commitment(id, caseId, agreedOn, form, agreed);
        }
    }

    /** One step with its objective. */
    @Schema(requiredProperties = {"kind", "objective"})
    public record StepItem(
            @Schema(description = "Kind of step (démarche)", examples = "CONTACT_BAILLEUR")
            StepKind kind,

            @Schema(description = "What the step is to reach, in words; stays with the operator")
            @Size(min = 1, max = 500)
            String objective) {}

    /** A contract as recorded. */
    public record CommitmentView(UUID id, UUID caseId, LocalDate agreedOn, CommitmentForm form, List<StepItem> steps) {

        static CommitmentView of(Commitment commitment) {
            List<StepItem> steps = commitment.steps().stream()
                    .map(step -> new StepItem(step.kind(), step.objective()))
                    .toList();
            return new CommitmentView(
                    commitment.id(), commitment.caseId(), commitment.agreedOn(), commitment.form(), steps);
        }
    }
}
