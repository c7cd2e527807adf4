package fr.allervers.visit.access.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All rules there were; the one in force today counts. */
public record RetentionRules(List<RetentionRule> all) {

    public RetentionRules {
        all = List.copyOf(all);
    }

    /** A migration brings the first one. */
    public RetentionRule inForce(LocalDate today) {
        return all.stream()
                .filter(rule -> !rule.effectiveFrom().isAfter(today))
                .max(Comparator.comparing(RetentionRule::effectiveFrom))
                .orElseThrow(() -> new IllegalStateException("no retention is in force"));
    }
}
