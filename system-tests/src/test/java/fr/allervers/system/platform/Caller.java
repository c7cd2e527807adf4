package fr.allervers.system.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** Somebody who calls the platform over HTTP with a token. */
public record Caller(LivePlatform platform, Supplier<String> token) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public Answer get(Service service, String path) {
        return send(service, "GET", path, BodyPublishers.noBody(), Map.of());
    }

    public Answer post(Service service, String path, JsonNode body) {
        return post(service, path, body.toString());
    }

    /** Whatever it is, sent as JSON. */
    public Answer post(Service service, String path, String body) {
        return post(service, path, body.getBytes(StandardCharsets.UTF_8));
    }

    public Answer post(Service service, String path, byte[] body) {
        return send(
                service, "POST", path, BodyPublishers.ofByteArray(body), Map.of("Content-Type", "application/json"));
    }

    /** A month's file, one JSON document a line. */
    public Answer postFile(byte[] file) {
        return send(
                Service.REFERRAL,
                "POST",
                "/api/v1/referral-imports",
                BodyPublishers.ofByteArray(file),
                Map.of("Content-Type", "application/x-ndjson"));
    }

    /** With the version seen. */
    public Answer post(Service service, String path, JsonNode body, String version) {
        return withVersion("POST", service, path, body, version);
    }

    public Answer put(Service service, String path, JsonNode body) {
        return send(service, "PUT", path, json(body), Map.of("Content-Type", "application/json"));
    }

    public Answer put(Service service, String path, JsonNode body, String version) {
        return withVersion("PUT", service, path, body, version);
    }

    /** Any method, with or without a body. */
    public Answer send(Service service, String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(platform.service(service).url() + path))
                .timeout(PATIENCE)
                .method(method, body);
        headers.forEach(request::header);
        String secret = token.get();
        if (!secret.isEmpty()) {
            request.header("Authorization", "Bearer " + secret);
        }
        return answer(request.build());
    }

    private Answer withVersion(String method, Service service, String path, JsonNode body, String version) {
        return send(service, method, path, json(body), Map.of("Content-Type", "application/json", "If-Match", version));
    }

    private static BodyPublisher json(JsonNode body) {
        return BodyPublishers.ofString(body.toString());
    }

    private static Answer answer(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(failure);
        }
    }
}
