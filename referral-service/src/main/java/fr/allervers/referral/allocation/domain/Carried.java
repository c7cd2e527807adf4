package fr.allervers.referral.allocation.domain;

import fr.allervers.referral.plan.domain.Plan;
import fr.allervers.referral.plan.domain.PlanHistory;
import fr.allervers.referral.plan.domain.Quota;
import fr.allervers.referral.plan.domain.QuotaLine;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;

/** The unused places of earlier months of the year that a plan lets count in this one. */
public final class Carried {

    private Carried() {}

    /** {@code used}: places given in each earlier month of the year. */
    public static Map<QuotaLine, Integer> into(
            YearMonth month, Plan plan, PlanHistory history, Map<YearMonth, Map<QuotaLine, Integer>> used) {
        YearMonth first = firstMonth(month, plan, history);
        return plan.quotas().stream()
                .map(Quota::line)
                .collect(Collectors.toMap(line -> line, line -> carried(line, first, month, history, used)));
    }

    private static YearMonth firstMonth(YearMonth month, Plan plan, PlanHistory history) {
        return switch (plan.carryOver()) {
            case NONE -> month;
            case NEXT_MONTH -> month.getMonthValue() == 1 ? month : month.minusMonths(1);
            case YEAR -> begin(month.getYear(), history);
        };
    }

    private static YearMonth begin(int year, PlanHistory history) {
        return history.of(year).stream()
                .map(plan -> YearMonth.from(plan.effectiveFrom()))
                .min(YearMonth::compareTo)
                .orElse(YearMonth.of(year, 1));
    }

    private static int carried(
            QuotaLine line,
            YearMonth first,
            YearMonth month,
            PlanHistory history,
            Map<YearMonth, Map<QuotaLine, Integer>> used) {
        int left = 0;
        for (YearMonth past = first; past.isBefore(month); past = past.plusMonths(1)) {
            YearMonth one = past;
            int number = history.of(one).map(plan -> plan.number(line)).orElse(0);
            left += number - used.getOrDefault(one, Map.of()).getOrDefault(line, 0);
        }
        return Math.max(0, left);
    }
}
