package fr.allervers.referral.stage;

import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stage facts; added, never changed. */
@ApplicationScoped
public class StageStore {

    Uni<Optional<StageFact>> find(Tx tx, UUID referralId, UUID id) {
        return tx.session()
                .createQuery("from StageRow where id = :id and referralId = :referral", StageRow.class)
                .setParameter("id", id)
                .setParameter("referral", referralId)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(StageRow::toFact));
    }

    Uni<Void> add(Tx tx, StageRow row) {
        return tx.session().persist(row);
    }

    Uni<List<StageFact>> of(Tx tx, UUID referralId) {
        return tx.session()
                .createQuery("from StageRow where referralId = :referral order by reachedOn, id", StageRow.class)
                .setParameter("referral", referralId)
                .getResultList()
                .map(rows -> rows.stream().map(StageRow::toFact).toList());
    }
}
