package fr.allervers.system.access;

import com.fasterxml.jackson.databind.JsonNode;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One method of one path, as a service's own OpenAPI document names it. */
record Endpoint(Service service, String method, String path) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    static List<Endpoint> of(LivePlatform platform, Service service) {
        JsonNode document = platform.withoutToken()
                .get(service, "/q/openapi?format=json")
                .expect(200)
                .json();
        return document.path("paths").properties().stream()
                .flatMap(path -> methods(path.getValue())
                        .map(method -> new Endpoint(service, method.toUpperCase(Locale.ROOT), path.getKey())))
                .toList();
    }

    private static Stream<String> methods(JsonNode path) {
        return StreamSupport.stream(((Iterable<String>) path::fieldNames).spliterator(), false)
                .filter(METHODS::contains);
    }

    @Override
    public String toString() {
        return service + " " + method + " " + path;
    }
}
