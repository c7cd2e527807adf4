package fr.allervers.testkit.docs;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a demand can live: an endpoint, an event, a topic, a class, a code or an indicator of the code, a file. */
record Whereabouts(Path root, Endpoints endpoints, Types types, Set<String> codes) {

    private static final List<Pattern> CODES =
            List.of(Pattern.compile("\\b([A-Z][A-Z0-9_]{2,})\\b"), Pattern.compile("\"([A-Za-z][\\w-]*)\""));

    static Whereabouts of(Project project) {
        Set<String> codes = project.mainSources().stream()
                .map(Project::read)
                .flatMap(text ->
                        CODES.stream().flatMap(pattern -> pattern.matcher(text).results()))
                .map(found -> found.group(1))
                .collect(Collectors.toUnmodifiableSet());
        return new Whereabouts(project.root(), Endpoints.of(project), Types.of(project), codes);
    }

    boolean has(String span) {
        return endpoints.has(span)
                || EventType.named(span).isPresent()
                || Arrays.stream(Topic.values())
                        .anyMatch(topic -> topic.wireName().equals(span))
                || types.has(span)
                || codes.contains(span)
                || Files.exists(root.resolve(span));
    }
}
