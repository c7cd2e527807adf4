package fr.allervers.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import fr.allervers.contracts.EventType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record found on a topic. */
public record Sent(Place place, String key, String text, Map<String, String> headers) {

    static Sent of(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new Sent(
                new Place(record.topic(), record.partition(), record.offset()),
                String.valueOf(record.key()),
                record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8),
                headers);
    }

    public boolean is(EventType type) {
        return type.wireName().equals(headers.get("ce_type"));
    }

    public boolean isTombstone() {
        return text.isEmpty();
    }

    /** The value as JSON: {@code json().at("/fact/department").asText()}. */
    public JsonNode json() {
        return Contracts.tree(text);
    }
}
