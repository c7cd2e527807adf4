package fr.allervers.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import fr.allervers.contracts.Event;
import fr.allervers.contracts.EventType;
import fr.allervers.kit.EventJson;
import fr.allervers.local.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Procedures as letters, with the stages that follow from them: what referral-service tells and works out, approved in
 * one file, so that whoever works the stage out of the same letters is tested with it.
 */
public final class StageHistories {

    /**
     * One case.
     *
     * @param letters in the order of their telling, the allocation first
     * @param present the present stage
     * @param stages the stage on days of the history
     */
    public record History(String name, List<Event> letters, String present, Map<String, String> stages) {}

    private StageHistories() {}

    /** The approved ones. */
    public static List<History> approved() {
        try {
            return each(Contracts.tree(Files.readString(file())))
                    .map(StageHistories::history)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** For the writer. */
    public static void check(List<History> made) {
        Snapshot.of(file())
                .check(made.stream().map(StageHistories::json).collect(Collectors.joining(",\n", "[\n", "\n]\n")));
    }

    private static Path file() {
        return Settings.projectFolder().resolve("testkit/src/main/resources/stage-histories.json");
    }

    private static String json(History history) {
        String stages = new TreeMap<>(history.stages())
                .entrySet().stream()
                        .map(day -> "\"%s\": \"%s\"".formatted(day.getKey(), day.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
        String letters = history.letters().stream()
                .map(letter -> "  {\"type\": \"%s\", \"event\": %s}"
                        .formatted(EventType.of(letter).wireName(), EventJson.write(letter)))
                .collect(Collectors.joining(",\n", "[\n", "]"));
        return "{\"name\": \"%s\", \"present\": \"%s\", \"stages\": %s, \"letters\": %s}"
                .formatted(history.name(), history.present(), stages, letters);
    }

    private static History history(JsonNode json) {
        Map<String, String> stages = new TreeMap<>();
        json.path("stages")
                .properties()
                .forEach(day -> stages.put(day.getKey(), day.getValue().asText()));
        List<Event> letters =
                each(json.path("letters")).map(StageHistories::letter).toList();
        return new History(
                json.path("name").asText(), letters, json.path("present").asText(), stages);
    }

    private static Event letter(JsonNode json) {
        EventType type = EventType.named(json.path("type").asText()).orElseThrow();
        return EventJson.read(type, json.path("event").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
