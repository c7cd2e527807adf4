package fr.allervers.referral.plan;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.plan.domain.OperatorArea;
import fr.allervers.referral.plan.domain.Plan;
import fr.allervers.referral.plan.domain.Quota;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a department sends as its plan. */
final class PlanRequests {

    private PlanRequests() {}

    @Schema(name = "PlanRequest", description = "Yearly plan of a department (note de cadrage, « modes d'action »)")
    record PlanRequest(
            @Schema(description = "Stages at which this department refers households") @Size(min = 1, max = 5)
            List<Stage> stages,

            @Schema(description = "Least arrears at the CDP, euro cents; a local criterion", nullable = true)
            @Min(0)
            @Nullable
            Long minimumArrearsCents,

            @Schema(description = "Most households that social services may signal in the year", nullable = true)
            @Min(0)
            @Max(100_000)
            @Nullable
            Integer socialServiceAnnualCap,

            @Schema(description = "The operators, 3 at most") @Size(min = 1, max = 20)
            List<OperatorRequest> operators,

            @Schema(description = "Transfers per month") @Size(max = 100)
            List<QuotaRequest> quotas) {

        Plan toPlan(String department, int year) {
            return new Plan(
                    department,
                    year,
                    0,
                    Set.copyOf(stages),
                    minimumArrearsCents,
                    socialServiceAnnualCap,
                    operators.stream().map(OperatorRequest::toArea).toList(),
                    quotas.stream().map(QuotaRequest::toQuota).toList());
        }
    }

    @Schema(name = "PlanOperatorRequest")
    record OperatorRequest(
            @Schema(description = "Code of the operator", examples = "equipe-93") @Pattern(regexp = "^[a-z0-9-]{2,40}$")
            String operator,

            @Schema(description = "INSEE codes of the communes it serves; all when absent", nullable = true)
            @Size(max = 1000)
            @Nullable
            List<String> communes) {

        OperatorArea toArea() {
            return new OperatorArea(operator, communes == null ? Set.of() : Set.copyOf(communes));
        }
    }

    @Schema(name = "PlanQuotaRequest")
    record QuotaRequest(
            @Schema(description = "Code of an operator of this plan") @Pattern(regexp = "^[a-z0-9-]{2,40}$")
            String operator,

            @Schema(description = "Who transfers") Source source,

            @Schema(description = "Transfers per month") @Min(0) @Max(10_000)
            int number) {

        Quota toQuota() {
            return new Quota(operator, source, number);
        }
    }
}
