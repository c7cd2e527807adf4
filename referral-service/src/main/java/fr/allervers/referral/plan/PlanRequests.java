package fr.allervers.referral.plan;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.plan.domain.CarryOver;
import fr.allervers.referral.plan.domain.LocalCriteria;
import fr.allervers.referral.plan.domain.OperatorArea;
import fr.allervers.referral.plan.domain.Plan;
import fr.allervers.referral.plan.domain.Priority;
import fr.allervers.referral.plan.domain.Quota;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a department sends as its plan. */
final class PlanRequests {

    private PlanRequests() {}

    @Schema(name = "PlanRequest", description = "Yearly plan of a department (note de cadrage, « modes d'action »)")
    record PlanRequest(
            @Schema(
                    description =
                            "First day on which this decision counts; default: at once, or 1 January of a year to come",
                    nullable = true)
            @Nullable
            LocalDate effectiveFrom,

            @Schema(description = "Stages at which this department refers households") @Size(min = 1, max = 5)
            List<Stage> stages,

            @Schema(description = "Least arrears at the CDP, euro cents; a local criterion", nullable = true)
            @Min(0)
            @Nullable
            Long minimumArrearsCents,

            @Schema(
                    description =
                            "Least arrears at the CDP in months of rent without charges; does not count where the rent is not told",
                    nullable = true)
            @Min(0)
            @Max(120)
            @Nullable
            Integer minimumArrearsMonths,

            @Schema(description = "Least number of known vulnerabilities at the CDP", nullable = true)
            @Min(0)
            @Max(10)
            @Nullable
            Integer minimumVulnerabilities,

            @Schema(description = "Whether all of these criteria must be met (default) or any one", nullable = true)
            LocalCriteria.@Nullable Combination criteriaCombination,

            @Schema(
                    description = "Weights of the order in which places are given; default 40, 15, 15, 30",
                    nullable = true)
            @Nullable
            PriorityRequest priority,

            @Schema(description = "What becomes of a month's unused places; default NONE", nullable = true) @Nullable
            CarryOver carryOver,

            @Schema(
                    description = "Calendar days an operator has to answer before it is escalated; default 7",
                    nullable = true)
            @Min(1)
            @Max(60)
            @Nullable
            Integer answerDays,

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
                    LocalDate.of(year, 1, 1),
                    Set.copyOf(stages),
                    criteria(),
                    priority == null ? Priority.USUAL : priority.toPriority(),
                    carryOver == null ? CarryOver.NONE : carryOver,
                    answerDays == null ? Plan.USUAL_ANSWER_DAYS : answerDays,
                    socialServiceAnnualCap,
                    operators.stream().map(OperatorRequest::toArea).toList(),
                    quotas.stream().map(QuotaRequest::toQuota).toList());
        }

        private LocalCriteria criteria() {
            return new LocalCriteria(
                    minimumArrearsCents,
                    minimumArrearsMonths,
                    minimumVulnerabilities,
                    criteriaCombination == null ? LocalCriteria.Combination.ALL : criteriaCombination);
        }
    }

    @Schema(name = "PlanPriority", description = "Weights from 0 (does not count) to 100")
    record PriorityRequest(
            @Schema(description = "A hearing within 90 days") @Min(0) @Max(100)
            int hearing,

            @Schema(description = "The debt, up to 10,000 euros") @Min(0) @Max(100)
            int debt,

            @Schema(description = "Known vulnerabilities, up to four") @Min(0) @Max(100)
            int vulnerability,

            @Schema(description = "Each day of waiting") @Min(0) @Max(100)
            int ageing) {

        Priority toPriority() {
            return new Priority(hearing, debt, vulnerability, ageing);
        }

        static PriorityRequest of(Priority priority) {
            return new PriorityRequest(
                    priority.hearing(), priority.debt(), priority.vulnerability(), priority.ageing());
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

            @Schema(
                    description =
                            "For this stage alone; absent: for the stages of this source without a quota of their own",
                    nullable = true)
            @Nullable
            Stage stage,

            @Schema(description = "Transfers per month") @Min(0) @Max(10_000)
            int number) {

        Quota toQuota() {
            return new Quota(operator, source, stage, number);
        }
    }
}
