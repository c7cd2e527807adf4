package fr.allervers.simulator.play;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

/** The public API, as one account or client may use it. */
public final class Api {

    private static final String JSON = "application/json";

    private final Platform platform;
    private final Wire wire;
    private final Tokens tokens;

    public Api(Platform platform) {
        this.platform = platform;
        this.wire = new Wire();
        this.tokens = new Tokens(platform, wire);
    }

    List<String> services() {
        return List.copyOf(platform.services().keySet());
    }

    Answer get(String who, String service, String path) {
        return send(who, "GET", service, path, Map.of(), BodyPublishers.noBody());
    }

    Answer post(String who, String service, String path, String json) {
        return send(who, "POST", service, path, Map.of("Content-Type", JSON), BodyPublishers.ofString(json));
    }

    /** {@code tag}: the version seen, empty when there was none. */
    Answer write(String who, String method, String service, String path, String tag, String json) {
        Map<String, String> headers =
                tag.isEmpty() ? Map.of("Content-Type", JSON) : Map.of("Content-Type", JSON, "If-Match", tag);
        return send(who, method, service, path, headers, BodyPublishers.ofString(json));
    }

    Answer file(String who, String service, String path, byte[] ndjson) {
        return send(
                who,
                "POST",
                service,
                path,
                Map.of("Content-Type", "application/x-ndjson"),
                BodyPublishers.ofByteArray(ndjson));
    }

    /** Without a token; whatever the answer. */
    Answer health(String service) {
        URI uri = URI.create(platform.service(service) + "/q/health/ready");
        return wire.send(() -> HttpRequest.newBuilder(uri).GET(), service + ", santé");
    }

    private Answer send(
            String who, String method, String service, String path, Map<String, String> headers, BodyPublisher body) {
        URI uri = URI.create(platform.service(service) + path);
        String what = method + " " + uri.getPath() + " (" + service + ", " + who + ")";
        Answer answer = wire.send(() -> request(who, method, uri, headers, body), what);
        if (answer.status() == 401) {
            tokens.forget(who);
            return wire.send(() -> request(who, method, uri, headers, body), what);
        }
        return answer;
    }

    private HttpRequest.Builder request(
            String who, String method, URI uri, Map<String, String> headers, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).method(method, body).header("Authorization", "Bearer " + tokens.of(who));
        headers.forEach(request::header);
        return request;
    }
}
