package fr.allervers.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** All properties of a schema, those of its nested shapes too. */
final class Properties {

    /** One property: its name and its own schema. */
    record Property(String name, JsonNode schema) {

        String description(JsonNode root) {
            String own = schema.path("description").asText();
            return own.isEmpty() ? target(root).path("description").asText() : own;
        }

        /** The schema of one value: a list's items, a reference's target. */
        JsonNode value(JsonNode root) {
            JsonNode target = target(root);
            return target.has("items") ? new Property(name, target.get("items")).target(root) : target;
        }

        private JsonNode target(JsonNode root) {
            String ref = schema.path("$ref").asText();
            return ref.isEmpty() ? schema : root.at(ref.substring(1));
        }
    }

    private Properties() {}

    static List<Property> of(JsonNode schema) {
        List<Property> found = new ArrayList<>();
        collect(schema, found);
        return found;
    }

    private static void collect(JsonNode node, List<Property> found) {
        node.path("properties").properties().forEach(entry -> {
            found.add(new Property(entry.getKey(), entry.getValue()));
            collect(entry.getValue(), found);
        });
        node.path("$defs").forEach(shape -> collect(shape, found));
        if (node.has("items")) {
            collect(node.get("items"), found);
        }
    }
}
