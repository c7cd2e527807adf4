package fr.allervers.referral.protection.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All rules there were; the one in force today counts. */
public record RetentionRules(List<RetentionRule> all) {

    public RetentionRules {
        all = List.copyOf(all);
    }

    /** Migrations bring a rule for each subject. */
    public RetentionRule inForce(RetentionRule.Subject subject, LocalDate today) {
        return all.stream()
                .filter(rule -> rule.subject() == subject)
                .filter(rule -> !rule.effectiveFrom().isAfter(today))
                .max(Comparator.comparing(RetentionRule::effectiveFrom))
                .orElseThrow(() -> new IllegalStateException("no retention is in force for " + subject));
    }
}
