package fr.allervers.referral.plan.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From which day a decision counts. */
public final class EffectiveDay {

    private EffectiveDay() {}

    /**
     * As asked; when nothing is asked, at once, or on the first of January of a year that has not begun.
     *
     * @param first no plan of that year was decided before: it may count from any day of the year
     */
    public static LocalDate of(@Nullable LocalDate asked, int year, LocalDate today, boolean first) {
        LocalDate day = asked == null ? usual(year, today) : asked;
        if (day.getYear() != year) {
            throw PlanRefusal.PLAN_EFFECTIVE_OUTSIDE_YEAR.refuse();
        }
        if (!first && day.isBefore(today) && asked != null) {
            throw PlanRefusal.PLAN_EFFECTIVE_IN_THE_PAST.refuse();
        }
        return day;
    }

    private static LocalDate usual(int year, LocalDate today) {
        return today.getYear() == year ? today : LocalDate.of(year, 1, 1);
    }
}
