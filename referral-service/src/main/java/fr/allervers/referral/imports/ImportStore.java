package fr.allervers.referral.imports;

import fr.allervers.kit.NotFound;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.referral.imports.ImportReport.ImportState;
import fr.allervers.referral.imports.domain.Chunk;
import fr.allervers.referral.imports.domain.Header;
import fr.allervers.referral.imports.domain.ImportOrder;
import fr.allervers.referral.imports.domain.ImportRefusal;
import fr.allervers.referral.imports.domain.Sender;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;

/** Imports: whose they are and how far. Who works on one holds its row. */
@ApplicationScoped
public class ImportStore {

    private static final UUID LAST = new UUID(-1, -1);
    private static final String NEXT = """
            select id from import_batch where state = 'QUEUED' order by id limit 1 for update skip locked
            """;
    private static final String RECENT = """
            select * from import_batch
            where id < :before and (cast(:source as text) is null or source = :source)
              and (:everywhere or string_to_array(departments, ' ') <@ string_to_array(:departments, ' '))
            order by id desc
            """;

    Uni<Void> begin(
            Tx tx, UUID id, Scope scope, Sender sender, ImportOrder order, Optional<Header> header, Instant now) {
        return tx.session().persist(ImportRow.begin(id, scope, sender, order, header, now));
    }

    Uni<Void> received(Tx tx, UUID id, Chunk chunk, Instant now) {
        return row(tx, id)
                .invoke(row -> {
                    row.lines += chunk.filled();
                    row.touchedAt = now;
                })
                .replaceWithVoid();
    }

    Uni<ImportReport> queue(Tx tx, UUID id) {
        return tx.session()
                .find(ImportRow.class, id, LockMode.PESSIMISTIC_WRITE)
                .invoke(ImportRow::queue)
                .map(ImportRow::report);
    }

    Uni<Void> forget(Tx tx, UUID id) {
        return tx.session()
                .createNativeQuery("delete from import_batch where id = :id")
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Files whose sender went away half-way; nothing of them was worked off. */
    Uni<Integer> forgetAbandoned(Tx tx, Instant before) {
        return tx.session()
                .createNativeQuery("delete from import_batch where state = 'RECEIVING' and touched_at < :before")
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The oldest import that waits and that no other replica works on, with its row held. */
    Uni<Optional<PendingImport>> next(Tx tx) {
        return tx.session()
                .createNativeQuery(NEXT, UUID.class)
                .getSingleResultOrNull()
                .chain(id -> id == null
                        ? Uni.createFrom().item(Optional.empty())
                        : row(tx, id).map(row -> Optional.of(row.pending())));
    }

    /** Held until the end of the transaction; refused when there is nothing left to cancel. */
    Uni<PendingImport> holdToCancel(Tx tx, Scope scope, UUID id) {
        return visible(tx, scope, id)
                .chain(row ->
                        tx.session().refresh(row, LockMode.PESSIMISTIC_WRITE).replaceWith(row))
                .invoke(row -> {
                    switch (ImportState.valueOf(row.state)) {
                        case RECEIVING -> throw ImportRefusal.IMPORT_STILL_ARRIVING.refuse();
                        case DONE, REFUSED -> throw ImportRefusal.IMPORT_FINISHED.refuse();
                        case QUEUED, CANCELLED -> {}
                    }
                })
                .map(ImportRow::pending);
    }

    /** Holds the row of an import that waits; false when it has ended. */
    Uni<Boolean> hold(Tx tx, UUID id) {
        return tx.session()
                .find(ImportRow.class, id, LockMode.PESSIMISTIC_WRITE)
                .map(row -> row != null && row.is(ImportState.QUEUED));
    }

    /** To be called while the row is held, like the following ones. */
    Uni<Void> count(Tx tx, UUID id, List<ImportLine> lines) {
        return row(tx, id)
                .invoke(row -> lines.forEach(line -> row.count(line.status())))
                .replaceWithVoid();
    }

    Uni<Void> checkedTo(Tx tx, UUID id, long firstLine) {
        return row(tx, id).invoke(row -> row.checkedTo = firstLine).replaceWithVoid();
    }

    /** While lines are entered that were all good in the check. */
    Uni<Void> requireNoBadLine(Tx tx, UUID id) {
        return row(tx, id)
                .invoke(row -> {
                    if (row.rejected > 0) {
                        throw new ChangedSinceCheck(id);
                    }
                })
                .replaceWithVoid();
    }

    Uni<Void> countAgain(Tx tx, UUID id) {
        return row(tx, id).invoke(ImportRow::countAgain).replaceWithVoid();
    }

    Uni<Void> leaveOut(Tx tx, UUID id) {
        return row(tx, id).invoke(ImportRow::leaveOut).replaceWithVoid();
    }

    Uni<ImportReport> end(Tx tx, UUID id, ImportState how, Instant now) {
        return row(tx, id)
                .invoke(row -> {
                    if (!row.is(how)) {
                        row.end(how, now);
                    }
                })
                .map(ImportRow::report);
    }

    private static Uni<ImportRow> row(Tx tx, UUID id) {
        return tx.session().find(ImportRow.class, id);
    }

    /** An import in the caller's name, or of the secretariat's department, else {@link NotFound}. */
    Uni<ImportReport> find(Tx tx, Scope scope, UUID id) {
        return visible(tx, scope, id).map(ImportRow::report);
    }

    private static Uni<ImportRow> visible(Tx tx, Scope scope, UUID id) {
        return row(tx, id)
                .onItem()
                .ifNull()
                .failWith(NotFound::new)
                .invoke(row -> row.scope().departments().forEach(scope::require))
                .invoke(row -> requireOwn(scope, row));
    }

    private static void requireOwn(Scope scope, ImportRow row) {
        if (!scope.has("ccapex") && !scope.partnerKind().equals(Optional.of(row.source))) {
            throw new NotFound();
        }
    }

    /** The newest first. */
    Uni<List<ImportReport>> list(Tx tx, Scope scope, @Nullable UUID before, int count) {
        return tx.session()
                .createNativeQuery(RECENT, ImportRow.class)
                .setParameter("before", before == null ? LAST : before)
                .setParameter(
                        "source",
                        scope.has("ccapex") ? null : scope.partnerKind().orElse(""))
                .setParameter("everywhere", scope.everywhere())
                .setParameter("departments", String.join(" ", scope.departments()))
                .setMaxResults(count)
                .getResultList()
                .map(rows -> rows.stream().map(ImportRow::report).toList());
    }
}
