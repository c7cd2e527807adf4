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
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Events leave in the transaction of the change that caused them, or not at all; the relay sends them after. */
@ApplicationScoped
public class Outbox {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int HUNDREDS = 200;
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
        return append(tx, written(events));
    }

    /** Writes hundreds of events down while the caller's own statements run; {@link #append(Tx, Beside)} adds them. */
    public Beside<Written> write(List<? extends Event> events) {
        return events.size() < HUNDREDS ? Beside.here(() -> written(events)) : Beside.begin(() -> written(events));
    }

    public Uni<Void> append(Tx tx, Beside<Written> begun) {
        return begun.result().chain(written -> append(tx, written));
    }

    private Uni<Void> append(Tx tx, Written written) {
        written.keys().forEach(tx::requireClaim);
        return written.keys().isEmpty() ? Uni.createFrom().voidItem() : insert(tx, written.rows());
    }

    /** A tombstone: the compacted topic forgets the key. */
    public Uni<Void> erase(Tx tx, Topic topic, String key) {
        tx.requireClaim(key);
        return insert(tx, json(List.of(new Row(topic.wireName(), key, Headers.write(Map.of()), null))));
    }

    Uni<Void> appendRaw(Tx tx, String topic, String key, Map<String, String> headers, String payload) {
        return insert(tx, json(List.of(new Row(topic, key, Headers.write(headers), payload))));
    }

    private Uni<Void> insert(Tx tx, String rows) {
        tx.afterCommit(relay::wake);
        return tx.session()
                .createNativeQuery(INSERT)
                .setParameter("rows", rows)
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Written written(List<? extends Event> events) {
        return new Written(
                events.stream().map(Event::key).collect(Collectors.toSet()),
                json(events.stream().map(Outbox::rowOf).toList()));
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

    /**
     * Events as they will stand in the outbox.
     *
     * @param keys of the events; the transaction that appends them holds their rows
     * @param rows JSON
     */
    public record Written(Set<String> keys, String rows) {}

    private record Row(
            String topic,
            String key,
            String headers,
            @Nullable String payload) {}
}
