package fr.allervers.followup.watch;

import static java.util.stream.Collectors.joining;

import fr.allervers.followup.watch.domain.WatchBalance;
import fr.allervers.followup.watch.domain.WatchState;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Reads watches for people and for gauges; how far they see stands in every query. */
@ApplicationScoped
public class WatchQuery {

    private static final Set<String> OPERATORS_PEOPLE = Set.of("operator-agent", "operator-manager");
    private static final String COUNT = """
            select new fr.allervers.followup.watch.WatchQuery$Count(state,
                case when missedEvent is null then false else true end, count(*)) from WatchRow
            """;
    private static final String COUNT_GROUPS =
            " group by state, case when missedEvent is null then false else true end";

    /** A condition with its one parameter, both named alike. */
    private record Condition(String hql, Map<String, Object> parameters) {}

    record Count(WatchState state, boolean missed, long number) {}

    /** One more than asked, when there is one: it tells that there is a next page. */
    Uni<List<WatchView>> list(Tx tx, Scope scope, WatchFilter filter) {
        List<Condition> conditions = seenBy(scope);
        equal(conditions, "department", filter.department());
        equal(conditions, "operator", filter.operator());
        equal(conditions, "state", filter.state());
        if (filter.dueBefore() != null) {
            conditions.add(new Condition("dueOn < :dueBefore", Map.of("dueBefore", filter.dueBefore())));
        }
        if (filter.after() != null) {
            conditions.add(after(filter.after()));
        }
        return query(tx, "from WatchRow", conditions, " order by dueOn, id", WatchRow.class)
                .setMaxResults(filter.limit() + 1)
                .getResultList()
                .map(WatchQuery::views);
    }

    Uni<List<WatchView>> ofCases(Tx tx, Scope scope, Collection<UUID> caseIds) {
        List<Condition> conditions = seenBy(scope);
        conditions.add(new Condition("caseId in :caseIds", Map.of("caseIds", caseIds)));
        return query(tx, "from WatchRow", conditions, " order by armedOn, dueOn, armedEvent", WatchRow.class)
                .getResultList()
                .map(WatchQuery::views);
    }

    Uni<WatchBalance> balance(Tx tx, Scope scope, Optional<String> department) {
        List<Condition> conditions = seenBy(scope);
        equal(conditions, "department", department.orElse(null));
        List<Condition> armed = new ArrayList<>(conditions);
        armed.add(new Condition("armed = true", Map.of()));
        return query(tx, COUNT, conditions, COUNT_GROUPS, Count.class)
                .getResultList()
                .chain(counts -> query(tx, "select count(*) from EntryRow", armed, "", Long.class)
                        .getSingleResult()
                        .map(number -> balance(number, counts)));
    }

    Uni<Optional<Instant>> oldestDue(Tx tx) {
        return tx.session()
                .createQuery("select min(dueUntil) from WatchRow where state = :open", Instant.class)
                .setParameter("open", WatchState.OPEN)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    private static WatchBalance balance(long armed, List<Count> counts) {
        return new WatchBalance(
                armed,
                count(counts, WatchState.MET, false),
                count(counts, WatchState.MET, true),
                count(counts, WatchState.MISSED, true),
                count(counts, WatchState.SUPERSEDED, false),
                count(counts, WatchState.CANCELLED, false),
                count(counts, WatchState.OPEN, false));
    }

    private static long count(List<Count> counts, WatchState state, boolean missed) {
        return counts.stream()
                .filter(count -> count.state() == state && count.missed() == missed)
                .mapToLong(Count::number)
                .sum();
    }

    /** Operators' people see what their operator did; the rest see their departments. */
    private static List<Condition> seenBy(Scope scope) {
        List<Condition> conditions = new ArrayList<>();
        if (!scope.everywhere()) {
            conditions.add(new Condition(
                    "department in :departments",
                    Map.of("departments", scope.departments().isEmpty() ? Set.of("none") : scope.departments())));
        }
        if (OPERATORS_PEOPLE.stream().anyMatch(scope::has)) {
            conditions.add(new Condition(
                    "operator = :ownOperator",
                    Map.of("ownOperator", scope.operator().orElse(""))));
        }
        return conditions;
    }

    private static void equal(List<Condition> conditions, String column, @Nullable Object value) {
        if (value != null) {
            conditions.add(new Condition(column + " = :" + column, Map.of(column, value)));
        }
    }

    private static Condition after(WatchFilter.After last) {
        return new Condition(
                "(dueOn > :afterDueOn or dueOn = :afterDueOn and id > :afterId)",
                Map.of("afterDueOn", last.dueOn(), "afterId", last.id()));
    }

    private static <T> SelectionQuery<T> query(
            Tx tx, String select, List<Condition> conditions, String rest, Class<T> type) {
        String where = conditions.stream().map(Condition::hql).collect(joining(" and "));
        SelectionQuery<T> query =
                tx.session().createSelectionQuery(select + (where.isEmpty() ? "" : " where " + where) + rest, type);
        conditions.forEach(condition -> condition.parameters().forEach(query::setParameter));
        return query;
    }

    private static List<WatchView> views(List<WatchRow> rows) {
        return rows.stream().map(WatchQuery::view).toList();
    }

    private static WatchView view(WatchRow row) {
        return new WatchView(
                row.id,
                row.caseId,
                row.department,
                row.operator,
                row.stage,
                row.armedOn,
                row.dueOn,
                row.state,
                row.missedEvent != null,
                row.state == WatchState.MET ? row.missedEvent == null : null,
                row.endedOn,
                row.motive == null ? null : row.motive.code());
    }
}
