package fr.allervers.referral.household;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.referral.household.domain.Adult;
import fr.allervers.referral.household.domain.Dwelling;
import fr.allervers.referral.household.domain.Portrait;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A portrait as the JSON document that is kept. */
final class Portraits {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Portraits() {}

    static void write(ObjectNode json, Portrait portrait) {
        ArrayNode adults = json.putArray("adults");
        portrait.adults().forEach(adult -> write(adults.addObject(), adult));
        portrait.phones().forEach(json.putArray("phones")::add);
        json.put("email", portrait.email());
        portrait.dwelling().lines().forEach(json.putArray("lines")::add);
        json.put("commune", portrait.dwelling().commune());
    }

    private static void write(ObjectNode json, Adult adult) {
        LocalDate birth = adult.birthDate();
        json.put("lastName", adult.lastName().said())
                .put("firstName", adult.firstName().said())
                .put("birthDate", birth == null ? null : birth.toString())
                .put("civility", adult.civility());
    }

    static Portrait read(String text, String department) {
        JsonNode json = tree(text);
        return new Portrait(
                department,
                StreamSupport.stream(json.get("adults").spliterator(), false)
                        .map(Portraits::adult)
                        .toList(),
                texts(json.get("phones")),
                text(json, "email"),
                new Dwelling(texts(json.get("lines")), json.get("commune").asText()));
    }

    private static Adult adult(JsonNode json) {
        String birth = text(json, "birthDate");
        return Adult.of(
                json.get("lastName").asText(),
                json.get("firstName").asText(),
                birth == null ? null : LocalDate.parse(birth),
                text(json, "civility"));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static @Nullable String text(JsonNode json, String field) {
        JsonNode value = json.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }

    private static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a portrait in the table does not read", unreadable);
        }
    }
}
