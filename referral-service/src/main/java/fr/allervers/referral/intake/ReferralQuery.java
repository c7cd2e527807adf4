package fr.allervers.referral.intake;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.referral.intake.domain.Referral;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The list of referrals in the order they came; only the conditions that are asked stand in the query. */
@ApplicationScoped
public class ReferralQuery {

    Uni<List<Referral>> list(Tx tx, Scope scope, ReferralFilter filter, int count) {
        ScopeQuery inScope = ScopeQuery.of(scope);
        Map<String, Object> asked = asked(filter);
        Mutiny.SelectionQuery<ReferralRow> query =
                inScope.bind(tx.session().createSelectionQuery(hql(inScope, asked), ReferralRow.class));
        asked.forEach(query::setParameter);
        return query.setMaxResults(count).getResultList().map(ReferralStore::referrals);
    }

    private static String hql(ScopeQuery inScope, Map<String, Object> asked) {
        StringBuilder hql = new StringBuilder("from ReferralRow r where ").append(inScope.condition());
        asked.keySet()
                .forEach(field -> hql.append(" and r.")
                        .append(field.equals("id") ? "id >" : field + " =")
                        .append(" :")
                        .append(field));
        return hql.append(" order by r.id").toString();
    }

    /** By the row's field. */
    private static Map<String, Object> asked(ReferralFilter filter) {
        Map<String, Object> asked = new LinkedHashMap<>();
        put(asked, "department", filter.department());
        put(asked, "source", filter.source());
        put(asked, "state", filter.state());
        put(asked, "stage", filter.stage());
        put(asked, "sourceReference", filter.sourceReference());
        put(asked, "overdue", filter.overdue());
        put(asked, "id", filter.after());
        return asked;
    }

    private static void put(Map<String, Object> asked, String field, @Nullable Object value) {
        if (value != null) {
            asked.put(field, value);
        }
    }
}
