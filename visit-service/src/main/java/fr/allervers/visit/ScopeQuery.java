package fr.allervers.visit;

import fr.allervers.kit.Scope;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A scope as a condition on a row {@code c} that names department, operator and who has the case in hand: departments,
 * and for operators' people their operator.
 */
public record ScopeQuery(String condition, Map<String, Object> values) {

    /** Only conditions that bind, so that the list's index serves them. */
    public static ScopeQuery of(Scope scope) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder condition = new StringBuilder("1 = 1");
        if (!scope.everywhere()) {
            condition.append(" and c.department in (:scopeDepartments)");
            values.put("scopeDepartments", scope.departments().isEmpty() ? Set.of("") : scope.departments());
        }
        if (VisitRoles.isOperator(scope)) {
            condition.append(" and c.operator = :scopeOperator and c.inHand = true");
            values.put("scopeOperator", scope.operator().orElse(""));
        }
        return new ScopeQuery(condition.toString(), values);
    }

    public <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
