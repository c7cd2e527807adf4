package fr.allervers.referral.plan.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every version of every yearly plan of one department. */
public record PlanHistory(List<Plan> plans) {

    private static final Comparator<Plan> AGE =
            Comparator.comparingInt(Plan::year).thenComparing(Plan::version);
    public static final PlanHistory EMPTY = new PlanHistory(List.of());

    public PlanHistory {
        plans = List.copyOf(plans);
    }

    /**
     * The last decision of the year that had taken effect by that day; while the year has none, the last one of the
     * years before.
     */
    public Optional<Plan> inForce(LocalDate day) {
        return plans.stream()
                .filter(plan ->
                        plan.year() <= day.getYear() && !plan.effectiveFrom().isAfter(day))
                .max(AGE);
    }

    /** By which the places of a month were counted when it ended. */
    public Optional<Plan> of(YearMonth month) {
        return inForce(month.atEndOfMonth()).filter(plan -> plan.year() == month.getYear());
    }

    /** In the order in which they were decided. */
    public List<Plan> of(int year) {
        return plans.stream().filter(plan -> plan.year() == year).sorted(AGE).toList();
    }

    public Optional<Plan> latest(int year) {
        return of(year).stream().max(AGE);
    }

    public long version(int year) {
        return latest(year).map(Plan::version).orElse(0L);
    }
}
