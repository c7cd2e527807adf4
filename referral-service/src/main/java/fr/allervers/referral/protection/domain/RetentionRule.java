package fr.allervers.referral.protection.domain;

import java.time.LocalDate;

/** How long something is kept (<i>durée de conservation</i>): dated data, a change is one more rule. */
public record RetentionRule(Subject subject, LocalDate effectiveFrom, int months) {

    /** What is kept for a time. */
    public enum Subject {
        /** From the last contact that came from the household, or the last referral when that is later (domain §1.9). */
        HOUSEHOLD,
        /** Who read what. */
        ACCESS_LOG
    }

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
