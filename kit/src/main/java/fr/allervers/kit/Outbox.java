package fr.allervers.kit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.allervers.contracts.Event;
import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events leave in the transaction of the change that caused them, or not at all; the relay sends them after. */
@ApplicationScoped
public class Outbox {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String INSERT = """
            insert into outbox (topic, key, headers, payload)
            select topic, key, headers, payload
            from rows from (jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                     as (topic text, key text, headers text, payload text)) with ordinality as r
            order by r.ordinality
            """;

    private final OutboxRelay relay;

    public Outbox(OutboxRelay relay) {
        this.relay = relay;
    }

    /** The caller's stores must hold the row of the event's key, see {@link Tx#claim}. */
    public Uni<Void> append(Tx tx, Event event) {
        return appendAll(tx, List.of(event));
    }

    public Uni<Void> appendAll(Tx tx, List<? extends Event> events) {
        events.forEach(event -> tx.requireClaim(event.key()));
        return insert(tx, events.stream().map(Outbox::rowOf).toList());
    }

    /** A tombstone: the compacted topic forgets the key. */
    public Uni<Void> erase(Tx tx, Topic topic, String key) {
        tx.requireClaim(key);
        return insert(tx, List.of(new Row(topic.wireName(), key, Headers.write(Map.of()), null)));
    }

    Uni<Void> appendRaw(Tx tx, String topic, String key, Map<String, String> headers, String payload) {
        return insert(tx, List.of(new Row(topic, key, Headers.write(headers), payload)));
    }

    private Uni<Void> insert(Tx tx, List<Row> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        tx.afterCommit(relay::wake);
        return tx.session()
                .createNativeQuery(INSERT)
                .setParameter("rows", json(rows))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Row rowOf(Event event) {
        return new Row(
                EventType.of(event).topic().wireName(),
                event.key(),
                Headers.write(Headers.of(event)),
                EventJson.write(event));
    }

    private static String json(List<Row> rows) {
        try {
            return MAPPER.writeValueAsString(rows);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private record Row(
            String topic,
            String key,
            String headers,
            @Nullable String payload) {}
}
