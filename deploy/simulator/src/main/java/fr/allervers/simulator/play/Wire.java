package fr.allervers.simulator.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** HTTP with patience: what fails on the way or with 5xx is sent again, since every write can be repeated. */
final class Wire {

    private static final int MOST_TRIES = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** {@code what}: the request in words, without anything secret or personal. */
    Answer send(Supplier<HttpRequest.Builder> request, String what) {
        for (int tries = 1; ; tries++) {
            Answer answer = tried(request, what, tries);
            if (answer != null) {
                return answer;
            }
            pause(FIRST_PAUSE.multipliedBy(1L << (tries - 1)));
        }
    }

    private @Nullable Answer tried(Supplier<HttpRequest.Builder> request, String what, int tries) {
        try {
            HttpResponse<byte[]> response =
                    client.send(request.get().timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofByteArray());
            boolean again = response.statusCode() >= 500 && tries < MOST_TRIES;
            return again ? null : answer(response, what, tries);
        } catch (IOException failure) {
            if (tries >= MOST_TRIES) {
                throw new SimulationFailure(what + " : pas de réponse après " + tries + " essais", failure);
            }
            return null;
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new SimulationFailure(what + " : interrompu", failure);
        }
    }

    private static Answer answer(HttpResponse<byte[]> response, String what, int tries) {
        Map<String, String> headers = new HashMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
        return new Answer(what, response.statusCode(), headers, json(response.body()), tries);
    }

    private static JsonNode json(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : MAPPER.readTree(body);
        } catch (IOException _) {
            return MissingNode.getInstance();
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new SimulationFailure("interrompu", failure);
        }
    }
}
