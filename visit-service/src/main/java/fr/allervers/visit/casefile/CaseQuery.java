package fr.allervers.visit.casefile;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.visit.ScopeQuery;
import fr.allervers.visit.casefile.domain.CaseFilter;
import fr.allervers.visit.casefile.domain.CaseState;
import fr.allervers.visit.casefile.domain.CaseSummary;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The list of cases, newest first; one more than asked, so that the next page is known. */
@ApplicationScoped
public class CaseQuery {

    private static final String NAMED = """
            exists (select 1 from MemberRow m where m.householdId = c.householdId and m.searchName like :name)""";

    public Uni<List<CaseSummary>> list(Tx tx, Scope scope, CaseFilter filter) {
        Map<String, Object> values = values(filter);
        ScopeQuery inScope = ScopeQuery.of(scope);
        Mutiny.SelectionQuery<CaseRow> query =
                inScope.bind(tx.session().createSelectionQuery(hql(inScope, filter, values), CaseRow.class));
        values.forEach(query::setParameter);
        return query.setMaxResults(filter.limit() + 1)
                .getResultList()
                .map(rows -> rows.stream().map(CaseRow::toSummary).toList());
    }

    private static Map<String, Object> values(CaseFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "department", filter.department());
        put(values, "operatorCode", filter.operator());
        put(values, "stage", filter.stage());
        put(values, "before", filter.before());
        put(values, "name", filter.name() == null ? null : "%" + filter.name() + "%");
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static String hql(ScopeQuery inScope, CaseFilter filter, Map<String, Object> values) {
        StringBuilder hql = new StringBuilder("from CaseRow c where ").append(inScope.condition());
        values.keySet().forEach(name -> hql.append(" and ").append(condition(name)));
        if (filter.state() != null) {
            hql.append(filter.state() == CaseState.OPEN ? " and c.closedOn is null" : " and c.closedOn is not null");
        }
        return hql.append(" order by c.id desc").toString();
    }

    private static String condition(String name) {
        return switch (name) {
            case "department" -> "c.department = :department";
            case "operatorCode" -> "c.operator = :operatorCode";
            case "stage" -> "c.stage = :stage";
            case "before" -> "c.id < :before";
            case "name" -> NAMED;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
