package fr.allervers.referral.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of each line. */
@ApplicationScoped
public class LineStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<List<LineViolation>> VIOLATIONS = new TypeReference<>() {};
    private static final String INSERT = """
            insert into import_line (import_id, line, status, referral_id, violations)
            select :id, line, status, referral_id, violations
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                 as r(line bigint, status text, referral_id uuid, violations text)
            """;
    private static final String NOT_PROCESSED = """
            insert into import_line (import_id, line, status, violations)
            select c.import_id, n, 'NOT_PROCESSED', '[]'
            from import_chunk c, generate_series(c.first_line, coalesce(c.last_line, c.first_line)) n
            where c.import_id = :id and c.first_line > :after
              and cast(n as text) <> all (string_to_array(c.blanks, ' '))
            """;
    private static final String SELECT = """
            select line, status, referral_id, violations from import_line
            where import_id = :id and line > :after and (cast(:status as text) is null or status = :status)
            order by line
            """;

    Uni<Void> insert(Tx tx, UUID id, List<ImportLine> lines) {
        ArrayNode rows = MAPPER.createArrayNode();
        lines.forEach(line -> rows.addObject()
                .put("line", line.line())
                .put("status", line.status().name())
                .put(
                        "referral_id",
                        line.referralId() == null ? null : line.referralId().toString())
                .put("violations", MAPPER.valueToTree(line.violations()).toString()));
        return tx.session()
                .createNativeQuery(INSERT)
                .setParameter("id", id)
                .setParameter("rows", rows.toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The lines of the chunks after that one, which nobody will look at. */
    Uni<Void> insertNotProcessed(Tx tx, UUID id, long after) {
        return tx.session()
                .createNativeQuery(NOT_PROCESSED)
                .setParameter("id", id)
                .setParameter("after", after)
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Void> leaveOut(Tx tx, UUID id) {
        return tx.session()
                .createNativeQuery(
                        "update import_line set status = 'NOT_ENTERED' where import_id = :id and status = 'ACCEPTED'")
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Void> deleteAll(Tx tx, UUID id) {
        return tx.session()
                .createNativeQuery("delete from import_line where import_id = :id")
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<List<ImportLine>> list(Tx tx, UUID id, ImportLine.@Nullable LineStatus status, long after, int count) {
        return tx.session()
                .createNativeQuery(SELECT, Tuple.class)
                .setParameter("id", id)
                .setParameter("after", after)
                .setParameter("status", status == null ? null : status.name())
                .setMaxResults(count)
                .getResultList()
                .map(rows -> rows.stream().map(LineStore::line).toList());
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
