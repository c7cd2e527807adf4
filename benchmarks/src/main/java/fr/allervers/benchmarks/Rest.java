package fr.allervers.benchmarks;

import fr.allervers.local.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Calls the services as partners and people do, with their tokens. */
final class Rest {

    private final Platform platform;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Rest(Platform platform) {
        this.platform = platform;
    }

    String client(String id) {
        return tokens.computeIfAbsent(id, platform.infrastructure().keycloak().tokens()::ofClient);
    }

    String account(String name) {
        return tokens.computeIfAbsent(name, platform.infrastructure().keycloak().tokens()::ofAccount);
    }

    HttpResponse<String> post(String service, String path, String token, String type, String body) {
        return post(service, path, token, type, HttpRequest.BodyPublishers.ofString(body));
    }

    HttpResponse<String> post(String service, String path, String token, String type, HttpRequest.BodyPublisher body) {
        return send(request(service, path, token).header("Content-Type", type).POST(body));
    }

    HttpResponse<String> put(String service, String path, String token, String body) {
        return send(request(service, path, token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** As a change of the version seen; 0: there is none yet. */
    HttpResponse<String> put(String service, String path, String token, String body, int version) {
        HttpRequest.Builder request = request(service, path, token).header("Content-Type", "application/json");
        if (version > 0) {
            request.header("If-Match", '"' + Integer.toString(version) + '"');
        }
        return send(request.PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String service, String path, String token) {
        return send(request(service, path, token).GET());
    }

    HttpResponse<String> push(Referrals.Town town, String reference) {
        HttpResponse<String> answer = post(
                "referral-service",
                "/api/v1/referrals",
                client("caf-" + town.department()),
                "application/json",
                Referrals.of(town, reference));
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("a referral was answered " + answer.statusCode());
        }
        return answer;
    }

    private HttpRequest.Builder request(String service, String path, String token) {
        return HttpRequest.newBuilder(URI.create(platform.service(service).url() + path))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
