package fr.allervers.referral.intake;

import fr.allervers.kit.Scope;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A scope as a condition on {@code ReferralRow r}: departments; a partner's own referrals; for operators' people what is
 * or was with their operator. The CCAPEX secretariat sees all of its departments.
 */
record ScopeQuery(String condition, Map<String, Object> values) {

    private static final Set<String> NOWHERE = Set.of("-");

    /** Only conditions that bind, so that the list's indices serve them. */
    static ScopeQuery of(Scope scope) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder condition = new StringBuilder("1 = 1");
        if (!scope.everywhere()) {
            condition.append(" and r.department in (:scopeDepartments)");
            values.put("scopeDepartments", scope.departments().isEmpty() ? NOWHERE : scope.departments());
        }
        if (!scope.has("ccapex") && scope.partnerKind().isPresent()) {
            condition.append(" and r.source = :scopeSource");
            values.put("scopeSource", scope.partnerKind().get());
        }
        if (isOfOperator(scope)) {
            condition.append(
                    " and (r.operator = :scopeOperator or r.refusedBy like concat('% ', :scopeOperator, ' %'))");
            values.put("scopeOperator", scope.operator().orElse("-"));
        }
        return new ScopeQuery(condition.toString(), values);
    }

    private static boolean isOfOperator(Scope scope) {
        return scope.has("operator-manager") || scope.has("operator-agent");
    }

    <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
