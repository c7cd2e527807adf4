package fr.allervers.testkit.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The approved APIs in docs/api, as {@code GET /api/v1/cases/{}}, and the names of their parameters. */
record Endpoints(Set<String> all) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static Endpoints of(Project project) {
        return new Endpoints(project.files().stream()
                .filter(file ->
                        file.startsWith(project.docs("api")) && file.toString().endsWith(".yaml"))
                .flatMap(Endpoints::read)
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(String span) {
        return all.contains(withoutNames(span));
    }

    private static Stream<String> read(Path file) {
        try {
            JsonNode paths = YAML.readTree(file.toFile()).path("paths");
            Stream<String> parameters =
                    paths.findValues("parameters").stream().flatMap(all -> all.findValuesAsText("name").stream());
            return Stream.concat(
                    parameters, paths.properties().stream().flatMap(path -> methods(path.getKey(), path.getValue())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> methods(String path, JsonNode methods) {
        return methods.properties().stream()
                .map(Map.Entry::getKey)
                .map(method -> method.toUpperCase(Locale.ROOT) + " " + withoutNames(path));
    }

    private static String withoutNames(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }
}
