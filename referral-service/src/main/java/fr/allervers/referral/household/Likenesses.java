package fr.allervers.referral.household;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.referral.household.domain.Comparison;
import fr.allervers.referral.household.domain.Comparison.Agreement;
import fr.allervers.referral.household.domain.Comparison.Field;
import fr.allervers.referral.household.domain.Comparison.Reason;
import fr.allervers.referral.household.domain.Likeness;
import fr.allervers.referral.household.domain.MatchRule;
import java.util.stream.StreamSupport;

/** A likeness as the JSON document that is kept: codes alone. */
public final class Likenesses {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Likenesses() {}

    static void write(ObjectNode json, Likeness likeness) {
        json.put("rule", likeness.rule().name());
        ArrayNode fields = json.putArray("fields");
        likeness.fields()
                .forEach(one -> fields.addObject()
                        .put("field", one.field().name())
                        .put("agreement", one.agreement().name())
                        .put("reason", one.reason().name()));
    }

    public static Likeness read(String text) {
        JsonNode json = tree(text);
        return new Likeness(
                StreamSupport.stream(json.get("fields").spliterator(), false)
                        .map(Likenesses::comparison)
                        .toList(),
                MatchRule.valueOf(json.get("rule").asText()));
    }

    private static Comparison comparison(JsonNode json) {
        return new Comparison(
                Field.valueOf(json.get("field").asText()),
                Agreement.valueOf(json.get("agreement").asText()),
                Reason.valueOf(json.get("reason").asText()));
    }

    private static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a likeness in the table does not read", unreadable);
        }
    }
}
