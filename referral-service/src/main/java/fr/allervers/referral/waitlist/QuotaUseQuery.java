package fr.allervers.referral.waitlist;

import fr.allervers.kit.Tx;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.plan.domain.QuotaLine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.YearMonth;
import java.util.List;

/** The places given in a department's year. */
@ApplicationScoped
public class QuotaUseQuery {

    private static final String OF = """
            select month, operator, source, stage, used, beyond from quota_use
            where department = :department and substr(month, 1, 4) = :year order by month, operator, source, stage
            """;

    /** What is used of a line in a month. */
    record Used(YearMonth month, QuotaLine line, int used, int beyond) {}

    Uni<List<Used>> of(Tx tx, String department, int year) {
        return tx.session()
                .createNativeQuery(OF, Tuple.class)
                .setParameter("department", department)
                .setParameter("year", Integer.toString(year))
                .getResultList()
                .map(rows -> rows.stream().map(QuotaUseQuery::used).toList());
    }

    private static Used used(Tuple row) {
        String stage = row.get(3, String.class);
        return new Used(
                YearMonth.parse(row.get(0, String.class)),
                new QuotaLine(
                        row.get(1, String.class),
                        Source.valueOf(row.get(2, String.class)),
                        stage.isEmpty() ? null : Stage.valueOf(stage)),
                row.get(4, Integer.class),
                row.get(5, Integer.class));
    }
}
