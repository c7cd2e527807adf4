package fr.allervers.visit.access;

import fr.allervers.kit.Tx;
import fr.allervers.visit.access.domain.RetentionRule;
import fr.allervers.visit.access.domain.RetentionRules;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What of the access log has been kept long enough. */
@ApplicationScoped
public class RetentionStore {

    private static final String PURGE = """
            delete from access_log where seq in (
                select seq from access_log where at < :before order by at limit :count)
            """;

    Uni<RetentionRules> rules(Tx tx) {
        return tx.session()
                .createNativeQuery("select effective_from, months from retention_rule", Tuple.class)
                .getResultList()
                .map(rows -> new RetentionRules(rows.stream()
                        .map(row -> new RetentionRule(row.get(0, LocalDate.class), row.get(1, Integer.class)))
                        .toList()));
    }

    /** Answers how many went, that many at most. */
    Uni<Integer> purge(Tx tx, Instant before, int count) {
        return tx.session()
                .createNativeQuery(PURGE)
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .setParameter("count", count)
                .executeUpdate();
    }
}
