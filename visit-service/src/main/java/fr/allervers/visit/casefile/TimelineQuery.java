package fr.allervers.visit.casefile;

import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.domain.TimelineEntry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What happened in cases, in the order of the days. */
@ApplicationScoped
public class TimelineQuery {

    private static final String HQL =
            "from TimelineRow t where t.caseId in (:caseIds) order by t.occurredOn, t.recordedAt, t.key";

    public Uni<List<TimelineEntry>> of(Tx tx, Collection<UUID> caseIds) {
        return tx.session()
                .createSelectionQuery(HQL, TimelineRow.class)
                .setParameter("caseIds", caseIds)
                .getResultList()
                .map(rows -> rows.stream().map(TimelineRow::toDomain).toList());
    }
}
