package fr.allervers.referral.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fr.allervers.kit.NotFound;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.kit.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;

/** Imports, the chunks that wait, and what became of each line. */
@ApplicationScoped
public class ImportStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<List<Violation>> VIOLATIONS = new TypeReference<>() {};
    private static final String NEXT = """
            select id from import_batch where state = 'QUEUED' order by id limit 1 for update skip locked
            """;
    private static final String TAKE = """
            delete from import_chunk where import_id = :id and first_line =
                (select min(first_line) from import_chunk where import_id = :id)
            returning first_line, body
            """;
    private static final String LINES = """
            insert into import_line (import_id, line, status, referral_id, violations)
            select :id, line, status, referral_id, violations
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                 as r(line bigint, status text, referral_id uuid, violations text)
            """;

    /** Lines that wait, as they were received. */
    record Chunk(long firstLine, byte[] body) {}

    /** An import that waits; its lines are judged in the scope that the file came with. */
    record Pending(UUID id, Scope scope) {}

    Uni<Void> begin(Tx tx, UUID id, Scope scope, Instant now) {
        return tx.session().persist(ImportRow.begin(id, scope, now));
    }

    Uni<Void> keep(Tx tx, UUID id, Chunk chunk, long lines, Instant now) {
        return tx.session()
                .createNativeQuery("insert into import_chunk (import_id, first_line, body) values (:id, :first, :body)")
                .setParameter("id", id)
                .setParameter("first", chunk.firstLine())
                .setParameter("body", chunk.body())
                .executeUpdate()
                .chain(() -> tx.session().find(ImportRow.class, id))
                .invoke(row -> {
                    row.lines += lines;
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
                .setParameter("before", before.atOffset(java.time.ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The oldest import that waits and that no other replica works on, with its row held. */
    Uni<Optional<Pending>> next(Tx tx) {
        return tx.session()
                .createNativeQuery(NEXT, UUID.class)
                .getSingleResultOrNull()
                .chain(id -> id == null
                        ? Uni.createFrom().item(Optional.empty())
                        : tx.session().find(ImportRow.class, id).map(row -> Optional.of(new Pending(id, row.scope()))));
    }

    /** To be called while the row is held. */
    Uni<Void> finish(Tx tx, UUID id, Instant now) {
        return tx.session()
                .find(ImportRow.class, id)
                .invoke(row -> row.finish(now))
                .replaceWithVoid();
    }

    Uni<Optional<Chunk>> take(Tx tx, UUID id) {
        return tx.session()
                .createNativeQuery(TAKE, Tuple.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row)
                        .map(found -> new Chunk(found.get(0, Long.class), found.get(1, byte[].class))));
    }

    /** What became of these lines, also in the counts; to be called while the row is held. */
    Uni<Void> report(Tx tx, UUID id, List<ImportLine> lines) {
        ArrayNode rows = MAPPER.createArrayNode();
        lines.forEach(line -> rows.addObject()
                .put("line", line.line())
                .put("status", line.status().name())
                .put(
                        "referral_id",
                        line.referralId() == null ? null : line.referralId().toString())
                .put("violations", MAPPER.valueToTree(line.violations()).toString()));
        return tx.session()
                .createNativeQuery(LINES)
                .setParameter("id", id)
                .setParameter("rows", rows.toString())
                .executeUpdate()
                .chain(() -> tx.session().find(ImportRow.class, id))
                .invoke(row -> lines.forEach(line -> row.count(line.status())))
                .replaceWithVoid();
    }

    /** The caller's own import, else {@link NotFound}. */
    Uni<ImportReport> find(Tx tx, Scope scope, UUID id) {
        return tx.session()
                .find(ImportRow.class, id)
                .onItem()
                .ifNull()
                .failWith(NotFound::new)
                .invoke(row -> row.scope().departments().forEach(scope::require))
                .invoke(row -> requireOwn(scope, row))
                .map(ImportRow::report);
    }

    private static void requireOwn(Scope scope, ImportRow row) {
        if (!scope.has("ccapex") && !scope.partnerKind().equals(Optional.of(row.source))) {
            throw new NotFound();
        }
    }

    Uni<List<ImportLine>> lines(Tx tx, UUID id, ImportLine.@Nullable LineStatus status, long after, int count) {
        return tx.session()
                .createNativeQuery("""
                        select line, status, referral_id, violations from import_line
                        where import_id = :id and line > :after and (cast(:status as text) is null or status = :status)
                        order by line""", Tuple.class)
                .setParameter("id", id)
                .setParameter("after", after)
                .setParameter("status", status == null ? null : status.name())
                .setMaxResults(count)
                .getResultList()
                .map(rows -> rows.stream().map(ImportStore::line).toList());
    }

    private static ImportLine line(Tuple row) {
        try {
            return new ImportLine(
                    row.get(0, Long.class),
                    ImportLine.LineStatus.valueOf(row.get(1, String.class)),
                    row.get(2, UUID.class),
                    MAPPER.readValue(row.get(3, String.class), VIOLATIONS));
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("unreadable violations in the table", failure);
        }
    }
}
