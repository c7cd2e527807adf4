package fr.allervers.referral.intake;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.referral.allocation.domain.WaitReason;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.intake.ReferralViews.ChangeView;
import fr.allervers.referral.intake.ReferralViews.OutcomeView;
import fr.allervers.referral.intake.ReferralViews.ReferralState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The feed of changes in the order of their transactions, up to the oldest one that still runs: what commits later
 * stands later, so that whoever goes on from a cursor misses nothing.
 */
@ApplicationScoped
public class ChangeStore {

    private static final String AFTER = """
            select cast(c.xid as text), c.seq, r.id, r.source_reference, r.case_id, c.department, c.source, c.state,
                c.changed_at, c.operator, c.wait_reason, c.information_asked, c.overdue, c.first_met_on, c.closed_on,
                c.closure_motive
            from referral_change c join referral r on r.id = c.referral_id
            where (c.xid, c.seq) > (cast(cast(:transaction as text) as xid8), :seq)
              and c.xid < pg_snapshot_xmin(pg_current_snapshot())
              and (:everywhere or c.department in (:departments))
              and (cast(:department as text) is null or c.department = cast(:department as text))
              and (cast(:ownSource as text) is null or c.source = cast(:ownSource as text))
            order by c.xid, c.seq limit :count
            """;

    Uni<List<ChangeView>> after(Tx tx, Scope scope, @Nullable String department, ChangeCursor cursor, int count) {
        return tx.session()
                .createNativeQuery(AFTER, Tuple.class)
                .setParameter("transaction", cursor.transaction())
                .setParameter("seq", cursor.seq())
                .setParameter("department", department)
                .setParameter("everywhere", scope.everywhere())
                .setParameter("departments", scope.departments().isEmpty() ? Set.of("-") : scope.departments())
                .setParameter(
                        "ownSource",
                        scope.has("ccapex") ? null : scope.partnerKind().orElse(null))
                .setParameter("count", count)
                .getResultList()
                .map(rows -> rows.stream().map(ChangeStore::view).toList());
    }

    private static ChangeView view(Tuple row) {
        return new ChangeView(
                new ChangeCursor(row.get(0, String.class), row.get(1, Long.class)).toString(),
                row.get(2, UUID.class),
                row.get(3, String.class),
                row.get(4, UUID.class),
                row.get(5, String.class),
                Source.valueOf(row.get(6, String.class)),
                ReferralState.valueOf(row.get(7, String.class)),
                row.get(8, OffsetDateTime.class).toInstant(),
                row.get(9, String.class),
                waitReason(row.get(10, String.class)),
                row.get(11, Boolean.class),
                row.get(12, Boolean.class),
                OutcomeView.of(row.get(13, LocalDate.class), row.get(14, LocalDate.class), row.get(15, String.class)));
    }

    private static @Nullable String waitReason(@Nullable String name) {
        return name == null ? null : WaitReason.valueOf(name).code();
    }
}
