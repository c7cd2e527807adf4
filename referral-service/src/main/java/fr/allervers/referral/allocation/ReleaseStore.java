package fr.allervers.referral.allocation;

import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Up to which month and plan version each waitlist was worked off. */
@ApplicationScoped
public class ReleaseStore {

    private static final String MARKS = """
            select w.department, m.month, m.plan_version
            from (select distinct department from waiting_count where number > 0) w
            left join release_mark m using (department)
            """;
    private static final String MARK = """
            insert into release_mark (department, month, plan_version) values (:department, :month, :version)
            on conflict (department) do update set month = excluded.month, plan_version = excluded.plan_version
            """;

    /** A department where cases wait; the mark is absent before its first release. */
    public record Mark(
            String department,
            @Nullable String month,
            @Nullable Long planVersion) {

        public boolean isFor(YearMonth now, long version) {
            return now.toString().equals(month) && Long.valueOf(version).equals(planVersion);
        }
    }

    public Uni<List<Mark>> marks(Tx tx) {
        return tx.session()
                .createNativeQuery(MARKS, Tuple.class)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row ->
                                new Mark(row.get(0, String.class), row.get(1, String.class), row.get(2, Long.class)))
                        .toList());
    }

    /** To be called while the department's row is held. */
    public Uni<Void> mark(Tx tx, String department, YearMonth month, long version) {
        return tx.session()
                .createNativeQuery(MARK)
                .setParameter("department", department)
                .setParameter("month", month.toString())
                .setParameter("version", version)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** A place became free: the waitlist is to be looked at again. */
    public Uni<Void> reopen(Tx tx, String department) {
        return tx.session()
                .createNativeQuery("delete from release_mark where department = :department")
                .setParameter("department", department)
                .executeUpdate()
                .replaceWithVoid();
    }
}
