package fr.allervers.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The fields of a shape as a table: name, type, always there or not, meaning. */
final class CatalogueFields {
    private CatalogueFields() {}

    static String table(JsonNode shape) {
        return shape.path("properties").properties().stream()
                .map(field -> row(field.getKey(), field.getValue(), isRequired(shape, field.getKey())))
                .collect(Collectors.joining(
                        "\n", "| field | type | always | meaning |\n| --- | --- | --- | --- |\n", "\n"));
    }

    private static String row(String name, JsonNode schema, boolean required) {
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        name,
                        type(schema),
                        required ? "yes" : "no",
                        schema.path("description").asText("See there."));
    }

    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asText().replace("#/$defs/", "");
            return "[%s](#%s)".formatted(name, name.toLowerCase(Locale.ROOT));
        }
        return schema.has("items") ? "list of " + type(schema.get("items")) : plain(schema);
    }

    private static String plain(JsonNode schema) {
        String type = schema.path("type").asText();
        if (schema.has("pattern")) {
            return schema.get("pattern").asText().contains("{4}") ? "month" : "code";
        }
        return type.equals("string") ? schema.path("format").asText("text") : type;
    }

    private static boolean isRequired(JsonNode shape, String field) {
        return StreamSupport.stream(shape.path("required").spliterator(), false)
                .anyMatch(required -> required.asText().equals(field));
    }
}
