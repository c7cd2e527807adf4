package fr.allervers.contracts;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** An event version in the AsyncAPI document: headers, payload, key, example. */
final class AsyncApiMessage {
    private AsyncApiMessage() {}

    static String id(EventType type) {
        return type.record().getSimpleName() + "V" + type.version();
    }

    static ObjectNode of(EventType type, TopicPage page) {
        ObjectNode message = Json.MAPPER
                .createObjectNode()
                .put("name", type.wireName())
                .put("title", type.record().getSimpleName())
                .put("summary", type.record().getAnnotation(Meaning.class).value());
        message.putArray("tags").addObject().put("name", page.personalData() ? "personal-data" : "facts");
        message.putArray("traits").add(AsyncApi.ref("/components/messageTraits/cloudEvent"));
        message.set("headers", headers(type));
        message.set("payload", AsyncApi.ref("/components/schemas/" + id(type)));
        message.putObject("bindings").set("kafka", key(type));
        message.putArray("examples").addObject().set("payload", Json.example(type));
        return message.put("x-personal-data", page.personalData());
    }

    /** What this event version fixes; the trait says the rest. */
    private static ObjectNode headers(EventType type) {
        ObjectNode headers = Json.MAPPER.createObjectNode().put("type", "object");
        ObjectNode fixed = headers.putObject("properties");
        fixed.putObject("ce_type").put("const", type.wireName());
        fixed.putObject("ce_source").put("const", "/" + type.topic().producer());
        fixed.putObject("ce_dataschema").put("const", type.dataschema());
        return headers;
    }

    private static ObjectNode key(EventType type) {
        ObjectNode kafka = Json.MAPPER.createObjectNode();
        kafka.putObject("key").put("type", "string").put("description", Catalogue.key(type));
        return kafka.put("bindingVersion", "0.5.0");
    }
}
