package fr.allervers.referral.protection;

import fr.allervers.kit.Tx;
import fr.allervers.referral.protection.ReadAccessLog.Deed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Who saw or changed what about a household, its cases and its referrals; the newest first. */
@ApplicationScoped
public class AccessLogQuery {

    private static final String OF_HOUSEHOLD = """
            select l.seq, l.who, l.deed, l.at from access_log l
            where (l.subject = :household
                   or l.subject in (select case_id from procedure_case where household_id = :household)
                   or l.subject in (select r.id from referral r join procedure_case c using (case_id)
                                    where c.household_id = :household))
              and l.seq < :before
            order by l.seq desc
            """;

    Uni<List<Deed>> of(Tx tx, UUID household, long before, int count) {
        return tx.session()
                .createNativeQuery(OF_HOUSEHOLD, Tuple.class)
                .setParameter("household", household)
                .setParameter("before", before)
                .setMaxResults(count)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Deed(
                                row.get(0, Long.class),
                                row.get(1, String.class),
                                row.get(2, String.class),
                                row.get(3, OffsetDateTime.class).toInstant()))
                        .toList());
    }
}
