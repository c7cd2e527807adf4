package fr.allervers.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue of events: a hand-written head with two tables, a section per event version, the shared shapes. */
final class Catalogue {
    private static final Path HEAD = Path.of("src/test/resources/docs/catalogue-head.md");
    private static final String SOURCES = "../../contracts/src/main/resources/";

    private Catalogue() {}

    static String text() {
        return Json.text(HEAD)
                        .replace("{{topics}}", lines(Topic.values(), Catalogue::topicRow))
                        .replace("{{events}}", lines(EventType.values(), Catalogue::eventRow))
                + lines(EventType.values(), Catalogue::section)
                + "\n## Shared shapes and codes\n"
                + sharedShapes();
    }

    /** How the key of an event is made. */
    static String key(EventType type) {
        return switch (type) {
            case PLAN_SET -> "plan-{department}";
            case HOUSEHOLD_IDENTITY -> "householdId";
            case INDICATOR_PUBLISHED -> "{indicator}.{definitionVersion}.{department}.{month}";
            case REFERRAL_RECEIVED,
                    REFERRAL_REJECTED,
                    REFERRAL_ATTACHED,
                    REFERRAL_WAITLISTED,
                    REFERRAL_ALLOCATED,
                    REFERRAL_ACCEPTED,
                    REFERRAL_REFUSED,
                    REFERRAL_WITHDRAWN,
                    INFORMATION_ASKED,
                    ANSWER_OVERDUE,
                    STAGE_REACHED,
                    ACT_RECORDED,
                    ACT_ANNULLED,
                    ACT_RETRACTED,
                    HOUSEHOLD_ERASED,
                    HOUSEHOLD_MERGED,
                    HOUSEHOLD_UNMERGED,
                    REFERRAL_SEPARATED,
                    CONTACT_ATTEMPTED,
                    HOUSEHOLD_MET,
                    DIAGNOSIS_COMPLETED,
                    COMMITMENT_AGREED,
                    CASE_CLOSED,
                    WATCH_ARMED,
                    WATCH_MET,
                    WATCH_MISSED,
                    WATCH_SUPERSEDED,
                    WATCH_CANCELLED -> "caseId";
        };
    }

    private static String topicRow(Topic topic) {
        TopicPage page = new TopicPage(topic);
        return "| `%s` | %s | %s | %s | %s | %s |"
                .formatted(
                        topic.wireName(),
                        page.holds(),
                        topic.producer(),
                        String.join(", ", page.readers()),
                        page.retention(),
                        personal(page));
    }

    private static String eventRow(EventType type) {
        TopicPage page = new TopicPage(type.topic());
        return "| [`%s`](#%s) | `%s` | `%s` | %s | %s | %s | %s |"
                .formatted(
                        type.wireName(),
                        anchor(type.wireName()),
                        type.topic().wireName(),
                        key(type),
                        meaning(type),
                        type.topic().producer(),
                        String.join(", ", page.readers()),
                        personal(page));
    }

    private static String section(EventType type) {
        return """

                ### %s

                %s

                [JSON Schema](%s), topic `%s`, key `%s`.

                %s
                ```json
                %s```""".formatted(
                        type.wireName(),
                        meaning(type),
                        SOURCES + type.schema(),
                        type.topic().wireName(),
                        key(type),
                        CatalogueFields.table(Schemas.of(type)),
                        Json.pretty(Json.example(type)));
    }

    private static String sharedShapes() {
        Map<String, JsonNode> shapes = new TreeMap<>();
        for (EventType type : EventType.values()) {
            Schemas.of(type).path("$defs").properties().forEach(def -> shapes.put(def.getKey(), def.getValue()));
        }
        return shapes.entrySet().stream()
                .map(shape -> shape(shape.getKey(), shape.getValue()))
                .collect(Collectors.joining());
    }

    private static String shape(String name, JsonNode schema) {
        String fields = schema.has("properties") ? "\n" + CatalogueFields.table(schema) : "";
        return "\n### %s\n\n%s\n%s".formatted(name, schema.path("description").asText(), fields);
    }

    private static String meaning(EventType type) {
        return type.record().getAnnotation(Meaning.class).value();
    }

    private static String personal(TopicPage page) {
        return page.personalData() ? "**yes**" : "no";
    }

    private static String anchor(String heading) {
        return heading.replace(".", "");
    }

    private static <T> String lines(T[] entries, Function<T, String> line) {
        List<String> lines = Arrays.stream(entries).map(line).toList();
        return String.join("\n", lines) + "\n";
    }
}
