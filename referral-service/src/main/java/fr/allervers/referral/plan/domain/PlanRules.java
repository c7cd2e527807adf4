package fr.allervers.referral.plan.domain;

import fr.allervers.kit.Violation;
import fr.allervers.referral.territory.domain.Commune;
import fr.allervers.referral.territory.domain.Communes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the note asks of a department's operators and quotas; everything that is wrong at once. */
public final class PlanRules {

    private static final int MOST_OPERATORS = 3;
    private static final int PREFERRED_OPERATORS = 2;

    private static final Priority NOTHING_COUNTS = new Priority(0, 0, 0, 0);

    private PlanRules() {}

    public static List<Violation> violations(Plan plan, Communes communes) {
        List<Violation> found = new ArrayList<>();
        if (plan.operators().size() > MOST_OPERATORS) {
            found.add(PlanRefusal.PLAN_TOO_MANY_OPERATORS.at("/operators"));
        }
        checkOperators(plan, communes, found);
        checkQuotas(plan, found);
        if (plan.priority().equals(NOTHING_COUNTS)) {
            found.add(PlanRefusal.PLAN_WITHOUT_PRIORITY.at("/priority"));
        }
        return found;
    }

    /** The note prefers one or two operators; a third is allowed and said. */
    public static boolean hasMoreOperatorsThanPreferred(Plan plan) {
        return plan.operators().size() > PREFERRED_OPERATORS;
    }

    private static void checkOperators(Plan plan, Communes communes, List<Violation> found) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < plan.operators().size(); index++) {
            OperatorArea area = plan.operators().get(index);
            String pointer = "/operators/" + index;
            if (!seen.add(area.operator())) {
                found.add(PlanRefusal.PLAN_OPERATOR_TWICE.at(pointer + "/operator"));
            }
            checkArea(plan, communes, area, pointer + "/communes", found);
        }
    }

    private static void checkArea(
            Plan plan, Communes communes, OperatorArea area, String pointer, List<Violation> found) {
        if (area.communes().isEmpty()) {
            return;
        }
        if (!area.communes().stream().allMatch(code -> isIn(plan.department(), communes, code))) {
            found.add(PlanRefusal.PLAN_COMMUNE_FOREIGN.at(pointer));
        }
        if (communes.populationOf(area.communes()) * 2 < communes.population(plan.department())) {
            found.add(PlanRefusal.PLAN_AREA_TOO_SMALL.at(pointer));
        }
    }

    private static boolean isIn(String department, Communes communes, String code) {
        return communes.find(code)
                .map(Commune::department)
                .filter(department::equals)
                .isPresent();
    }

    private static void checkQuotas(Plan plan, List<Violation> found) {
        Set<String> operators =
                plan.operators().stream().map(OperatorArea::operator).collect(Collectors.toSet());
        Set<QuotaLine> seen = new HashSet<>();
        for (int index = 0; index < plan.quotas().size(); index++) {
            Quota quota = plan.quotas().get(index);
            if (!operators.contains(quota.operator())) {
                found.add(PlanRefusal.PLAN_QUOTA_FOR_UNKNOWN_OPERATOR.at("/quotas/" + index + "/operator"));
            }
            if (quota.stage() != null && !plan.stages().contains(quota.stage())) {
                found.add(PlanRefusal.PLAN_QUOTA_FOR_STAGE_NOT_CHOSEN.at("/quotas/" + index + "/stage"));
            }
            if (!seen.add(quota.line())) {
                found.add(PlanRefusal.PLAN_QUOTA_TWICE.at("/quotas/" + index));
            }
        }
    }
}
