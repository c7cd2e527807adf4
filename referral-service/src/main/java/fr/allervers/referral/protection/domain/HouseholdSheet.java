package fr.allervers.referral.protection.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All that is said of one household, field by field: where referrals say different things each value stands with its
 * provenance, none is overwritten (<i>fiche ménage</i>).
 */
public record HouseholdSheet(Map<String, List<Statement>> statements) {

    public static HouseholdSheet of(List<Statement> statements) {
        return new HouseholdSheet(statements.stream()
                .collect(Collectors.groupingBy(Statement::field, LinkedHashMap::new, Collectors.toList())));
    }

    /** Two referrals name the field and do not give the same values. */
    public boolean differs(String field) {
        Map<UUID, Set<String>> byReferral = statements.getOrDefault(field, List.of()).stream()
                .collect(Collectors.groupingBy(
                        Statement::referralId, Collectors.mapping(Statement::value, Collectors.toSet())));
        return byReferral.values().stream().distinct().count() > 1;
    }
}
