package fr.allervers.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The AsyncAPI 3 document: a hand-written head, then the registry's topics, operations, messages and schemas. */
final class AsyncApi {
    static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(Feature.WRITE_DOC_START_MARKER, Feature.SPLIT_LINES)
            .enable(
                    Feature.MINIMIZE_QUOTES,
                    Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS,
                    Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();
    private static final Path HEAD = Path.of("src/test/resources/docs/asyncapi-head.yaml");

    private final ObjectNode document = head();
    private final ObjectNode channels = document.putObject("channels");
    private final ObjectNode operations = document.putObject("operations");
    private final ObjectNode components = (ObjectNode) document.remove("components");
    private final ObjectNode messages = components.putObject("messages");
    private final ObjectNode schemas = components.putObject("schemas");

    private AsyncApi() {}

    static ObjectNode document() {
        AsyncApi api = new AsyncApi();
        for (Topic topic : Topic.values()) {
            api.addTopic(new TopicPage(topic));
        }
        for (EventType type : EventType.values()) {
            api.addEvent(type);
        }
        return api.document.set("components", api.components);
    }

    static String text(JsonNode document) {
        try {
            return YAML.writeValueAsString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addTopic(TopicPage page) {
        channels.set(page.id(), AsyncApiTopic.channel(page));
        operations.set(page.topic().producer() + ".send." + page.id(), AsyncApiTopic.send(page));
        page.readers()
                .forEach(reader ->
                        operations.set(reader + ".receive." + page.id(), AsyncApiTopic.receive(page, reader)));
    }

    private void addEvent(EventType type) {
        TopicPage page = new TopicPage(type.topic());
        String id = AsyncApiMessage.id(type);
        channels.withObject("/" + page.id() + "/messages").set(id, ref("/components/messages/" + id));
        messages.set(id, AsyncApiMessage.of(type, page));
        addSchemas(id, (ObjectNode) Schemas.of(type));
    }

    /** Shapes that several events share stand once, so references resolve inside this document. */
    private void addSchemas(String id, ObjectNode schema) {
        ObjectNode hoisted = (ObjectNode) Json.parse(schema.toString().replace("#/$defs/", "#/components/schemas/"));
        JsonNode shared = hoisted.remove("$defs");
        hoisted.remove("$schema");
        hoisted.remove("$id");
        add(id, hoisted);
        if (shared != null) {
            shared.properties().forEach(shape -> add(shape.getKey(), shape.getValue()));
        }
    }

    private void add(String name, JsonNode schema) {
        JsonNode known = schemas.get(name);
        if (known != null && !known.equals(schema)) {
            throw new IllegalStateException("two shapes are called " + name);
        }
        schemas.set(name, schema);
    }

    static ObjectNode ref(String path) {
        return Json.MAPPER.createObjectNode().put("$ref", "#" + path);
    }

    private static ObjectNode head() {
        try {
            return (ObjectNode) YAML.readTree(HEAD.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
