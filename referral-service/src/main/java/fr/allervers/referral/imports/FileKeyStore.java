package fr.allervers.referral.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fr.allervers.kit.Tx;
import fr.allervers.referral.intake.domain.Arrival;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The references of a file that is checked: a second line with the same one is found, however far it stands. */
@ApplicationScoped
public class FileKeyStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ROWS = """
            jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
            as r(source text, department text, source_reference text, line bigint, fingerprint text)
            """;
    private static final String CLAIM = """
            insert into import_key (import_id, source, department, source_reference, line, fingerprint)
            select :id, source, department, source_reference, line, fingerprint from %s order by line
            on conflict do nothing
            """.formatted(ROWS);
    private static final String HOLDERS = """
            select r.line, k.line, k.fingerprint from %s join import_key k on k.import_id = :id
            and (k.source, k.department, k.source_reference) = (r.source, r.department, r.source_reference)
            """.formatted(ROWS);

    /** A well-formed line. */
    record Claim(long line, Arrival arrival) {}

    /** The line that holds a reference. */
    record Holder(long line, String fingerprint) {}

    /** Who holds the reference of each line, by the line's number. */
    Uni<Map<Long, Holder>> claim(Tx tx, UUID id, List<Claim> claims) {
        String rows = rows(claims);
        return tx.session()
                .createNativeQuery(CLAIM)
                .setParameter("id", id)
                .setParameter("rows", rows)
                .executeUpdate()
                .chain(() -> tx.session()
                        .createNativeQuery(HOLDERS, Tuple.class)
                        .setParameter("id", id)
                        .setParameter("rows", rows)
                        .getResultList())
                .map(found ->
                        found.stream().collect(Collectors.toMap(row -> row.get(0, Long.class), FileKeyStore::holder)));
    }

    private static Holder holder(Tuple row) {
        return new Holder(row.get(1, Long.class), row.get(2, String.class));
    }

    Uni<Void> deleteAll(Tx tx, UUID id) {
        return tx.session()
                .createNativeQuery("delete from import_key where import_id = :id")
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }

    private static String rows(List<Claim> claims) {
        ArrayNode rows = MAPPER.createArrayNode();
        claims.forEach(claim -> rows.addObject()
                .put("source", claim.arrival().source().name())
                .put("department", claim.arrival().department())
                .put("source_reference", claim.arrival().sourceReference())
                .put("line", claim.line())
                .put("fingerprint", claim.arrival().fingerprint()));
        return rows.toString();
    }
}
