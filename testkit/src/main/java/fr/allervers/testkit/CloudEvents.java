package fr.allervers.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import fr.allervers.contracts.Event;
import fr.allervers.contracts.EventType;
import fr.allervers.kit.EventJson;
import java.util.LinkedHashMap;
import java.util.Map;

/** The CloudEvents headers as the design defines them; written apart from the kit's, so that a test can compare. */
public final class CloudEvents {

    private CloudEvents() {}

    public static Map<String, String> headers(Event event) {
        EventType type = EventType.of(event);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", event.eventId().toString());
        headers.put("ce_type", type.wireName());
        headers.put("ce_source", "/" + type.topic().producer());
        headers.put("ce_subject", event.key());
        headers.put("ce_time", event.recordedAt().toString());
        headers.put("ce_dataschema", type.dataschema());
        headers.put("content-type", "application/json");
        JsonNode json = Contracts.tree(EventJson.write(event));
        JsonNode fact = json.has("fact") ? json.path("fact") : json;
        addIfPresent(headers, "ce_department", fact.path("department"));
        addIfPresent(headers, "ce_stage", json.path("fact").path("stage"));
        addIfPresent(headers, "ce_operator", json.path("fact").path("operator"));
        return headers;
    }

    private static void addIfPresent(Map<String, String> headers, String name, JsonNode value) {
        if (value.isTextual()) {
            headers.put(name, value.asText());
        }
    }
}
