package fr.allervers.referral.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fr.allervers.kit.Tx;
import fr.allervers.referral.intake.domain.Arrival;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The natural keys of referrals. The database says who was first; who comes second waits and then sees it. */
@ApplicationScoped
public class KeyStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ROWS = """
            jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
            as r(source text, department text, source_reference text, referral_id uuid, fingerprint text)
            """;
    private static final String CLAIM = """
            insert into referral_key (source, department, source_reference, referral_id, fingerprint)
            select source, department, source_reference, referral_id, fingerprint from %s
            order by source, department, source_reference, referral_id
            on conflict do nothing
            """.formatted(ROWS);
    private static final String READ = """
            select k.source, k.department, k.source_reference, k.referral_id, k.fingerprint
            from referral_key k join %s using (source, department, source_reference)
            """.formatted(ROWS);

    /** Who holds the key of an arrival: itself when {@code referralId} is the one it came with. */
    record Holder(UUID referralId, String fingerprint) {}

    /** In the order of the arrivals; {@code ids} are the ids they would get. */
    Uni<List<Holder>> claim(Tx tx, List<Arrival> arrivals, List<UUID> ids) {
        String rows = rows(arrivals, ids);
        return tx.session()
                .createNativeQuery(CLAIM)
                .setParameter("rows", rows)
                .executeUpdate()
                .chain(claimed -> claimed == arrivals.size()
                        ? Uni.createFrom().item(themselves(arrivals, ids))
                        : read(tx, rows)
                                .map(holders -> arrivals.stream()
                                        .map(KeyStore::keyOf)
                                        .map(holders::get)
                                        .toList()));
    }

    private static List<Holder> themselves(List<Arrival> arrivals, List<UUID> ids) {
        return IntStream.range(0, ids.size())
                .mapToObj(
                        index -> new Holder(ids.get(index), arrivals.get(index).fingerprint()))
                .toList();
    }

    /** Who holds the keys of these arrivals now, in their order; nothing is claimed. */
    Uni<List<Optional<Holder>>> look(Tx tx, List<Arrival> arrivals) {
        List<UUID> nobody = Collections.nCopies(arrivals.size(), new UUID(0, 0));
        return read(tx, rows(arrivals, nobody))
                .map(holders -> arrivals.stream()
                        .map(KeyStore::keyOf)
                        .map(key -> Optional.ofNullable(holders.get(key)))
                        .toList());
    }

    private static Uni<Map<List<String>, Holder>> read(Tx tx, String rows) {
        return tx.session()
                .createNativeQuery(READ, Tuple.class)
                .setParameter("rows", rows)
                .getResultList()
                .map(found -> found.stream()
                        .collect(Collectors.toMap(
                                row -> List.of(
                                        row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)),
                                row -> new Holder(row.get(3, UUID.class), row.get(4, String.class)),
                                (one, _) -> one)));
    }

    private static List<String> keyOf(Arrival arrival) {
        return List.of(arrival.source().name(), arrival.department(), arrival.sourceReference());
    }

    private static String rows(List<Arrival> arrivals, List<UUID> ids) {
        ArrayNode rows = MAPPER.createArrayNode();
        for (int index = 0; index < arrivals.size(); index++) {
            Arrival arrival = arrivals.get(index);
            rows.addObject()
                    .put("source", arrival.source().name())
                    .put("department", arrival.department())
                    .put("source_reference", arrival.sourceReference())
                    .put("referral_id", ids.get(index).toString())
                    .put("fingerprint", arrival.fingerprint());
        }
        return rows.toString();
    }
}
