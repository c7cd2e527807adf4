package fr.allervers.visit.access;

import fr.allervers.kit.Tx;
import fr.allervers.visit.access.ReadAccessLog.Deed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Who saw or changed what about a household and its cases; the newest first. */
@ApplicationScoped
public class AccessLogQuery {

    private static final String OF_HOUSEHOLD = """
            select l.seq, l.who, l.deed, l.at from access_log l
            where (l.subject = :household
                   or l.subject in (select case_id from case_file where household_id = :household))
              and l.seq < :before
            order by l.seq desc
            """;

    /** Where its cases are; none when it has none here. */
    Uni<List<String>> departments(Tx tx, UUID household) {
        return tx.session()
                .createNativeQuery(
                        "select distinct department from case_file where household_id = :household", String.class)
                .setParameter("household", household)
                .getResultList();
    }

    Uni<List<Deed>> of(Tx tx, UUID household, long before, int count) {
        return tx.session()
                .createNativeQuery(OF_HOUSEHOLD, Tuple.class)
                .setParameter("household", household)
                .setParameter("before", before)
                .setMaxResults(count)
                .getResultList()
                .map(rows -> rows.stream().map(AccessLogQuery::deed).toList());
    }

    private static Deed deed(Tuple row) {
        return new Deed(
                row.get(0, Long.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, OffsetDateTime.class).toInstant());
    }
}
