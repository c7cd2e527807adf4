package fr.allervers.contracts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A topic in the AsyncAPI document: one channel, one operation of its producer, one of each reader. */
final class AsyncApiTopic {
    private static final String BINDING = "0.5.0";

    private AsyncApiTopic() {}

    static ObjectNode channel(TopicPage page) {
        ObjectNode channel = Json.MAPPER
                .createObjectNode()
                .put("address", page.topic().wireName())
                .put("description", page.holds());
        channel.putObject("messages");
        channel.putObject("bindings").set("kafka", kafka(page));
        return channel.put("x-personal-data", page.personalData());
    }

    static ObjectNode send(TopicPage page) {
        ObjectNode send = operation(page, "send", "service");
        return send.put("summary", page.topic().producer() + " alone writes here.");
    }

    static ObjectNode receive(TopicPage page, String reader) {
        String scheme = reader.endsWith("-service") ? "service" : "outsideConsumer";
        return operation(page, "receive", scheme).put("summary", reader + " reads.");
    }

    private static ObjectNode operation(TopicPage page, String action, String scheme) {
        ObjectNode operation = Json.MAPPER.createObjectNode().put("action", action);
        operation.set("channel", AsyncApi.ref("/channels/" + page.id()));
        operation.putArray("security").add(AsyncApi.ref("/components/securitySchemes/" + scheme));
        return operation;
    }

    private static ObjectNode kafka(TopicPage page) {
        ObjectNode kafka = Json.MAPPER
                .createObjectNode()
                .put("topic", page.topic().wireName())
                .put("partitions", Deployment.partitions());
        ObjectNode configuration = kafka.putObject("topicConfiguration");
        ArrayNode policy = configuration.putArray("cleanup.policy");
        policy.add(page.compacted() ? "compact" : "delete");
        configuration.put("retention.ms", -1);
        return kafka.put("bindingVersion", BINDING);
    }
}
