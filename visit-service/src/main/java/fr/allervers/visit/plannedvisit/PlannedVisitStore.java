package fr.allervers.visit.plannedvisit;

import fr.allervers.kit.Tx;
import fr.allervers.visit.EntryStore;
import fr.allervers.visit.plannedvisit.domain.PlannedVisit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Planned visits by the id that the client gave them. */
@ApplicationScoped
public class PlannedVisitStore {

    public Uni<Optional<PlannedVisit>> find(Tx tx, UUID id) {
        return tx.session()
                .find(PlannedVisitRow.class, id)
                .map(row -> Optional.ofNullable(row).map(PlannedVisitRow::toDomain));
    }

    public Uni<Void> insert(Tx tx, PlannedVisit visit, LocalDate plannedOn, Instant recordedAt) {
        return EntryStore.insert(tx, PlannedVisitRow.of(visit, plannedOn, recordedAt));
    }

    /** How it ended; its case is locked. */
    public Uni<Void> end(Tx tx, PlannedVisit visit) {
        return tx.session()
                .find(PlannedVisitRow.class, visit.id())
                .invoke(row -> row.take(visit.state()))
                .chain(tx.session()::flush);
    }
}
