package fr.allervers.reporting.publication.domain;

import org.jspecify.annotations.Nullable;

/** What was told of a cell: the last figure shown, kept while the cell is withheld. */
public record Told(@Nullable Long value, boolean withheld) {

    /** What to tell now; the same object when there is nothing new. */
    static Told next(@Nullable Told before, long count, boolean withhold, int threshold) {
        if (before == null) {
            return new Told(withhold ? null : count, withhold);
        }
        Told now = withhold ? new Told(before.value, true) : new Told(before.stable(count, threshold), false);
        return now.equals(before) ? before : now;
    }

    /**
     * A figure once shown moves by the threshold at least: two releases that differ by one household would tell of that
     * household.
     */
    private long stable(long count, int threshold) {
        return value != null && Math.abs(count - value) < threshold ? value : count;
    }
}
