package fr.allervers.followup.watch.domain;

import java.time.LocalDate;

/**
 * How long after an exchange the next contact is due (D-VEILLE-15J). The note says 15 days and no unit: length and unit
 * are dated, a change is one more rule.
 */
public record WatchRule(LocalDate effectiveFrom, int length, DelayUnit unit) {

    public WatchRule {
        if (length < 1) {
            throw new IllegalArgumentException("a watch lasts at least one day");
        }
    }

    /** The last day in time. */
    public LocalDate dueOn(LocalDate exchangedOn) {
        return unit.after(exchangedOn, length);
    }
}
