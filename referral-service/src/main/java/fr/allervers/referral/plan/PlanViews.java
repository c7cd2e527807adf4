package fr.allervers.referral.plan;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.plan.PlanRequests.PriorityRequest;
import fr.allervers.referral.plan.domain.CarryOver;
import fr.allervers.referral.plan.domain.LocalCriteria;
import fr.allervers.referral.plan.domain.OperatorArea;
import fr.allervers.referral.plan.domain.Plan;
import fr.allervers.referral.plan.domain.PlanRules;
import fr.allervers.referral.plan.domain.Quota;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a department reads of its plan. */
final class PlanViews {

    private PlanViews() {}

    @Schema(name = "Plan")
    record PlanView(
            String department,
            int year,

            @Schema(description = "Counts up with each change; also the ETag")
            long version,

            @Schema(description = "First day on which this version counts")
            LocalDate effectiveFrom,

            List<Stage> stages,

            @Schema(nullable = true, description = "Euro cents") @Nullable
            Long minimumArrearsCents,

            @Schema(nullable = true, description = "Months of rent without charges") @Nullable
            Integer minimumArrearsMonths,

            @Schema(nullable = true) @Nullable Integer minimumVulnerabilities,
            LocalCriteria.Combination criteriaCombination,
            PriorityRequest priority,
            CarryOver carryOver,
            @Schema(description = "Calendar days") int answerDays,
            @Schema(nullable = true) @Nullable Integer socialServiceAnnualCap,
            List<OperatorView> operators,
            List<QuotaView> quotas,

            @Schema(description = "Codes of what is allowed but not advised: more-than-two-operators")
            List<String> warnings) {

        static PlanView of(Plan plan) {
            LocalCriteria criteria = plan.criteria();
            return new PlanView(
                    plan.department(),
                    plan.year(),
                    plan.version(),
                    plan.effectiveFrom(),
                    plan.stages().stream().sorted().toList(),
                    criteria.minimumArrearsCents(),
                    criteria.minimumArrearsMonths(),
                    criteria.minimumVulnerabilities(),
                    criteria.combination(),
                    PriorityRequest.of(plan.priority()),
                    plan.carryOver(),
                    plan.answerDays(),
                    plan.socialServiceAnnualCap(),
                    plan.operators().stream().map(OperatorView::of).toList(),
                    plan.quotas().stream().map(QuotaView::of).toList(),
                    PlanRules.hasMoreOperatorsThanPreferred(plan) ? List.of("more-than-two-operators") : List.of());
        }
    }

    @Schema(name = "PlanOperator")
    record OperatorView(
            String operator,

            @Schema(description = "INSEE codes; empty means all")
            Set<String> communes) {

        static OperatorView of(OperatorArea area) {
            return new OperatorView(area.operator(), area.communes());
        }
    }

    @Schema(name = "PlanQuota")
    record QuotaView(
            String operator,
            Source source,

            @Schema(nullable = true, description = "Null: the stages without a quota of their own") @Nullable
            Stage stage,

            @Schema(description = "Transfers per month") int number) {

        static QuotaView of(Quota quota) {
            return new QuotaView(quota.operator(), quota.source(), quota.stage(), quota.number());
        }
    }
}
