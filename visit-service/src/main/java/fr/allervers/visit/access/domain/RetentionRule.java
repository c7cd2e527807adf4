package fr.allervers.visit.access.domain;

import java.time.LocalDate;

/** How long the access log is kept (<i>durée de conservation</i>): dated data, a change is one more rule. */
public record RetentionRule(LocalDate effectiveFrom, int months) {

    public RetentionRule {
        if (months < 1) {
            throw new IllegalArgumentException("something is kept for at least a month");
        }
    }

    /** What is older than this day has been kept long enough. */
    public LocalDate keptSince(LocalDate today) {
        return today.minusMonths(months);
    }
}
