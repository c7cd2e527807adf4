package fr.allervers.system.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON as text and tree. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    public static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("not JSON: " + text, failure);
        }
    }

    /** An object written with single quotes, for legibility in tests. */
    public static ObjectNode object(String text) {
        return (ObjectNode) read(text.replace('\'', '"'));
    }
}
