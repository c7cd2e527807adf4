package fr.allervers.referral.allocation.domain;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.plan.domain.Plan;
import fr.allervers.referral.plan.domain.QuotaLine;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/**
 * The month of a department while places are given: what is used, who waits. Each step answers the next state.
 *
 * @param plan the plan in force; of an earlier year while the one of this year is not set: then everybody waits
 * @param carried places that earlier months left to this one
 * @param settled the month's first places were given to those who waited; until then whoever comes waits with them
 */
public record Month(
        Plan plan,
        YearMonth month,
        Uses uses,
        Map<QuotaLine, Integer> carried,
        Map<Source, Integer> waiting,
        boolean settled) {

    public Month {
        carried = Map.copyOf(carried);
        waiting = Map.copyOf(waiting);
    }

    /** For one who comes now: behind those who wait for the month to be opened. */
    public Choice choose(Candidate candidate) {
        Choice choice = release(candidate);
        return choice instanceof Choice.Place place && !settled
                ? new Choice.Wait(WaitReason.PLACES_BEING_GIVEN, place.offers())
                : choice;
    }

    /** For one whose turn it is. */
    public Choice release(Candidate candidate) {
        return plan.year() == month.getYear()
                ? Allocator.choose(this, candidate)
                : new Choice.Wait(WaitReason.NO_PLAN_FOR_YEAR, java.util.List.of());
    }

    /** Places of the month on this line, those of earlier months included. */
    public int allowed(QuotaLine line) {
        return plan.number(line) + carried.getOrDefault(line, 0);
    }

    /** After {@code choice} was made for one who was not waiting. */
    public Month after(Choice choice, Source source) {
        return switch (choice) {
            case Choice.Place place -> using(place);
            case Choice.Wait _ -> new Month(plan, month, uses, carried, oneMore(source), settled);
        };
    }

    /** After a place was given. */
    public Month using(Choice.Place place) {
        return new Month(plan, month, uses.with(place.taken().line()), carried, waiting, settled);
    }

    /** Number of the next one that would wait, 1 is first. */
    public int nextRank(Source source) {
        return waiting.getOrDefault(source, 0) + 1;
    }

    private Map<Source, Integer> oneMore(Source source) {
        Map<Source, Integer> next = new HashMap<>(waiting);
        next.merge(source, 1, Integer::sum);
        return next;
    }
}
