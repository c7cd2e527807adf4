package fr.allervers.reporting.rebuild;

import fr.allervers.kit.Tx;
import fr.allervers.reporting.facts.AbsenceSql;
import fr.allervers.reporting.indicator.domain.Period;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The second copy of the facts beside the first, and how they change places. */
@ApplicationScoped
public class ShadowStore {

    private static final List<String> CLEAR = List.of("truncate fact_shadow, plan_version_shadow");
    private static final List<String> STOP_WRITERS =
            List.of("lock table fact, plan_version in share row exclusive mode");
    private static final List<String> SWAP = List.of(
            "alter table fact rename to fact_before",
            "alter table fact_shadow rename to fact",
            "alter table fact_before rename to fact_shadow",
            "alter table plan_version rename to plan_version_before",
            "alter table plan_version_shadow rename to plan_version",
            "alter table plan_version_before rename to plan_version_shadow",
            "truncate fact_shadow, plan_version_shadow");
    private static final String BEHIND = """
        select count(*) from fact_shadow s where not exists (select 1 from fact f where f.event_id = s.event_id)
        """;
    private static final String KEEP_FACTS =
            "insert into fact_shadow select * from fact where stored_at >= :since on conflict do nothing";
    private static final String KEEP_PLANS = """
        insert into plan_version_shadow select * from plan_version where stored_at >= :since on conflict do nothing
        """;
    private static final String CORRECT = AbsenceSql.ofAll("fact_shadow");
    private static final String COUNTS = """
        select 'facts ' || type || case when retracted_at is null then '' else ' retracted' end
            || case when absent is null then '' else ' restored' end, count(*)
        from %s group by 1
        union all select 'plan versions', count(*) from %s
        """;
    private static final String SPAN = """
        select min(occurred_on), greatest(max(occurred_on), max(due_on), max(quota_month))
        from (select occurred_on, due_on, quota_month from fact
              union all select occurred_on, due_on, quota_month from fact_shadow) both_copies
        """;

    Uni<Void> clear(Tx tx) {
        return runAll(tx, CLEAR);
    }

    /** Until the end of the transaction nobody writes facts; reading goes on. */
    Uni<Void> stopWriters(Tx tx) {
        return runAll(tx, STOP_WRITERS);
    }

    /** Facts of the log that the running consumer has not stored yet. */
    Uni<Long> behind(Tx tx) {
        return tx.session().createNativeQuery(BEHIND, Long.class).getSingleResult();
    }

    /** What the running consumer stored since the log's end was noted, and the corrections between the two. */
    Uni<Void> keepSince(Tx tx, Instant since) {
        return keep(tx, KEEP_FACTS, since)
                .chain(() -> keep(tx, KEEP_PLANS, since))
                .chain(() -> runAll(tx, List.of(CORRECT, "analyze fact_shadow")));
    }

    Uni<Map<String, Long>> liveCounts(Tx tx) {
        return counts(tx, COUNTS.formatted("fact", "plan_version"));
    }

    Uni<Map<String, Long>> shadowCounts(Tx tx) {
        return counts(tx, COUNTS.formatted("fact_shadow", "plan_version_shadow"));
    }

    /** The months that facts speak of; empty without facts. */
    Uni<Optional<Period>> span(Tx tx) {
        return tx.session()
                .createNativeQuery(SPAN, Object[].class)
                .getSingleResult()
                .map(row -> row[0] == null
                        ? Optional.empty()
                        : Optional.of(
                                new Period(YearMonth.from((LocalDate) row[0]), YearMonth.from((LocalDate) row[1]))));
    }

    /** What was read becomes what answers, at once; the old copy is emptied. */
    Uni<Void> swap(Tx tx) {
        return runAll(tx, SWAP);
    }

    private static Uni<Map<String, Long>> counts(Tx tx, String sql) {
        return tx.session()
                .createNativeQuery(sql, Object[].class)
                .getResultList()
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1])));
    }

    private static Uni<Void> keep(Tx tx, String sql, Instant since) {
        return tx.session()
                .createNativeQuery(sql)
                .setParameter("since", since.atOffset(ZoneOffset.UTC))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<Void> runAll(Tx tx, List<String> statements) {
        return Multi.createFrom()
                .iterable(statements)
                .onItem()
                .transformToUniAndConcatenate(
                        sql -> tx.session().createNativeQuery(sql).executeUpdate())
                .collect()
                .last()
                .replaceWithVoid();
    }
}
