package fr.allervers.referral.answer;

import fr.allervers.referral.answer.domain.RefusalMotive;
import fr.allervers.referral.answer.domain.WithdrawalMotive;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent after an allocation. */
final class AnswerRequests {

    private AnswerRequests() {}

    @Schema(name = "RefusalRequest", description = "The operator refuses; the case goes back to allocation")
    record RefusalRequest(
            RefusalMotive motive,

            @Schema(description = "For the partner and the CCAPEX; no health data", nullable = true)
            @Size(max = 1000)
            @Nullable
            String comment) {}

    @Schema(name = "WithdrawalRequest", description = "The partner takes the referral back")
    record WithdrawalRequest(
            WithdrawalMotive motive,

            @Schema(description = "For the operator and the CCAPEX", nullable = true) @Size(max = 1000) @Nullable
            String comment) {}

    @Schema(name = "InformationRequest", description = "The operator asks the partner for more")
    record InformationRequest(
            @Schema(description = "What the team needs to know") @Size(min = 1, max = 1000)
            String question) {}

    @Schema(name = "InformationAnswer", description = "The partner answers; the operator's delay begins anew")
    record InformationAnswer(@Size(min = 1, max = 1000) String answer) {}

    @Schema(name = "AllocationRequest", description = "A person gives the place, with a reason that is kept")
    record AllocationRequest(
            @Schema(description = "Code of an operator of this year's plan", examples = "equipe-93")
            @Pattern(regexp = "^[a-z0-9-]{2,40}$")
            String operator,

            @Schema(description = "Why; shown to whoever asks why this one") @Size(min = 5, max = 500)
            String reason,

            @Schema(
                    description = "Also beyond the quota or outside the operator's communes; default false",
                    nullable = true)
            @Nullable
            Boolean override) {}
}
