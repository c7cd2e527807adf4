package fr.allervers.kit;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.EventType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** A record as it arrived, not yet understood. */
record Letter(ConsumerRecord<String, byte[]> record) {

    /** Empty when this build does not know the kind: it is not for us. Throws {@link Unreadable}. */
    Optional<Event> open() {
        if (record.value() == null) {
            return Optional.of(tombstone());
        }
        String name = header(Headers.TYPE).orElseThrow(() -> new Unreadable("no ce_type header"));
        return EventType.named(name).map(type -> EventJson.read(type, record.value()));
    }

    Optional<String> header(String name) {
        Header header = record.headers().lastHeader(name);
        return Optional.ofNullable(header).map(found -> new String(found.value(), StandardCharsets.UTF_8));
    }

    /** Where the original stands: enough to find it again. */
    String origin() {
        return record.topic() + "/" + record.partition() + "/" + record.offset();
    }

    private Tombstone tombstone() {
        UUID id = UUID.nameUUIDFromBytes(origin().getBytes(StandardCharsets.UTF_8));
        return new Tombstone(id, Instant.ofEpochMilli(record.timestamp()), record.topic(), record.key());
    }
}
