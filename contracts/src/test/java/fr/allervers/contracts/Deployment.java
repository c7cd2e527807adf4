package fr.allervers.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the brokers are told about the topics and their readers; the documents repeat it and nothing else. */
final class Deployment {
    private static final Path KAFKA = Path.of("../deploy/kafka");

    private Deployment() {}

    static int partitions() {
        return read("topics.json").path("partitions").asInt();
    }

    static boolean compacted(Topic topic) {
        return each(read("topics.json").path("topics"))
                .filter(entry -> entry.path("name").asText().equals(topic.wireName()))
                .anyMatch(entry ->
                        entry.at("/config/cleanup.policy").asText("delete").equals("compact"));
    }

    static List<String> readers(Topic topic) {
        return clients("reads", topic);
    }

    static List<String> writers(Topic topic) {
        return clients("writes", topic);
    }

    private static List<String> clients(String right, Topic topic) {
        return each(read("acls.json").path("clients"))
                .filter(client ->
                        each(client.path(right)).anyMatch(name -> name.asText().equals(topic.wireName())))
                .map(client -> client.path("name").asText())
                .toList();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read(String file) {
        return Json.parse(Json.text(KAFKA.resolve(file)));
    }
}
