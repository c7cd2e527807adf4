package fr.allervers.referral.allocation.domain;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.plan.domain.Plan;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/**
 * The month of a department while places are given: what is used, who waits. Each step answers the next state.
 *
 * @param plan the plan in force; of an earlier year while the one of this year is not set: then everybody waits
 */
public record Month(Plan plan, YearMonth month, Uses uses, Map<Source, Integer> waiting) {

    public Month {
        waiting = Map.copyOf(waiting);
    }

    public Choice choose(Source source, String commune) {
        return plan.year() == month.getYear()
                ? Allocator.choose(plan, uses, source, commune)
                : new Choice.Wait(WaitReason.NO_PLAN_FOR_YEAR);
    }

    public Month after(Choice choice, Source source) {
        return switch (choice) {
            case Choice.Place place -> new Month(plan, month, uses.with(place.operator(), source), waiting);
            case Choice.Wait _ -> new Month(plan, month, uses, oneMore(source));
        };
    }

    /** Rank of the next one that would wait, 1 is first. */
    public int nextRank(Source source) {
        return waiting.getOrDefault(source, 0) + 1;
    }

    private Map<Source, Integer> oneMore(Source source) {
        Map<Source, Integer> next = new HashMap<>(waiting);
        next.merge(source, 1, Integer::sum);
        return next;
    }
}
