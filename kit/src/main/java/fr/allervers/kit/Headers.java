package fr.allervers.kit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Event;
import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.indicators.v1.IndicatorPublished;
import fr.allervers.contracts.referral.v1.PlanSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** The CloudEvents 1.0 attributes of an event, as Kafka headers of the binary mode. */
final class Headers {

    static final String TYPE = "ce_type";
    static final String ID = "ce_id";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    private Headers() {}

    static Map<String, String> of(Event event) {
        EventType type = EventType.of(event);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put(ID, event.eventId().toString());
        headers.put(TYPE, type.wireName());
        headers.put("ce_source", "/" + type.topic().producer());
        headers.put("ce_subject", event.key());
        headers.put("ce_time", event.recordedAt().toString());
        headers.put("ce_dataschema", type.dataschema());
        headers.put("content-type", "application/json");
        switch (event) {
            case CaseEvent told -> addFact(headers, told.fact());
            case PlanSet plan -> headers.put("ce_department", plan.department());
            case IndicatorPublished figure -> headers.put("ce_department", figure.department());
            default -> {}
        }
        return headers;
    }

    private static void addFact(Map<String, String> headers, Fact fact) {
        headers.put("ce_department", fact.department());
        headers.put("ce_stage", fact.stage().name());
        if (fact.operator() != null) {
            headers.put("ce_operator", fact.operator());
        }
    }

    static String write(Map<String, String> headers) {
        try {
            return MAPPER.writeValueAsString(headers);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static Map<String, String> read(String json) {
        try {
            return MAPPER.readValue(json, STRINGS);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("an outbox row has unreadable headers", failure);
        }
    }
}
