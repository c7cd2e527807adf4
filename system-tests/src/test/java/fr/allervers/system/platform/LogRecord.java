package fr.allervers.system.platform;

import com.fasterxml.jackson.databind.JsonNode;
import fr.allervers.contracts.EventType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record as it stands on a topic. */
public record LogRecord(String topic, String origin, String key, String value, Map<String, String> headers) {

    static LogRecord of(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        record.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        return new LogRecord(
                record.topic(),
                record.topic() + "/" + record.partition() + "/" + record.offset(),
                text(record.key()),
                text(record.value()),
                headers);
    }

    public boolean is(EventType type) {
        return type.wireName().equals(headers.get("ce_type"));
    }

    public boolean isOfDepartment(String department) {
        return department.equals(headers.get("ce_department"));
    }

    public JsonNode json() {
        return Json.read(value);
    }

    /** Everything in it. */
    public String all() {
        return key + "\n" + headers + "\n" + value;
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
