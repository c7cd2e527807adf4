package fr.allervers.simulator.scenario;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Households that a second partner refers, with the day. A case that is closed by then is not joined; news of a closure
 * takes its time to reach who receives referrals, so none is entered in the week before.
 */
record Returns(Map<String, LocalDate> days) {

    private static final int WEEK = 7;

    static Returns in(List<Transfer> transfers) {
        Map<String, LocalDate> first = new HashMap<>();
        Map<String, LocalDate> again = new HashMap<>();
        for (Transfer transfer : transfers) {
            for (Pushed line : transfer.lines()) {
                if (line.nature() == Pushed.Nature.ELIGIBLE
                        && first.putIfAbsent(line.household(), transfer.day()) != null) {
                    again.put(line.household(), transfer.day());
                }
            }
        }
        return new Returns(Map.copyOf(again));
    }

    boolean allow(Action action) {
        LocalDate day = days.get(action.referral().household());
        return day == null
                || !(action.deed() instanceof Deed.Closure)
                || !action.recordedOn().isBefore(day)
                || action.recordedOn().isBefore(day.minusDays(WEEK));
    }
}
