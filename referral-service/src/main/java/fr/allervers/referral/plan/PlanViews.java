package fr.allervers.referral.plan;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.plan.domain.OperatorArea;
import fr.allervers.referral.plan.domain.Plan;
import fr.allervers.referral.plan.domain.PlanRules;
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

            List<Stage> stages,

            @Schema(nullable = true, description = "Euro cents") @Nullable
            Long minimumArrearsCents,

            @Schema(nullable = true) @Nullable Integer socialServiceAnnualCap,
            List<OperatorView> operators,
            List<QuotaView> quotas,

            @Schema(description = "Codes of what is allowed but not advised: more-than-two-operators")
            List<String> warnings) {

        static PlanView of(Plan plan) {
            return new PlanView(
                    plan.department(),
                    plan.year(),
                    plan.version(),
                    plan.stages().stream().sorted().toList(),
                    plan.minimumArrearsCents(),
                    plan.socialServiceAnnualCap(),
                    plan.operators().stream().map(OperatorView::of).toList(),
                    plan.quotas().stream()
                            .map(quota -> new QuotaView(quota.operator(), quota.source(), quota.number()))
                            .toList(),
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
            @Schema(description = "Transfers per month") int number) {}
}
