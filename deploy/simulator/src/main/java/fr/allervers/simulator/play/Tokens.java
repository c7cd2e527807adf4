package fr.allervers.simulator.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens by account or client, asked for once and kept until shortly before their end. Real time. */
final class Tokens {

    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final Platform platform;
    private final Wire wire;
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    Tokens(Platform platform, Wire wire) {
        this.platform = platform;
        this.wire = wire;
    }

    private record Token(String value, Instant until) {}

    String of(String who) {
        Token token = known.compute(
                who, (_, held) -> held != null && Instant.now().isBefore(held.until()) ? held : request(who));
        return token.value();
    }

    void forget(String who) {
        known.remove(who);
    }

    private Token request(String who) {
        Answer answer = wire.send(
                () -> HttpRequest.newBuilder(URI.create(platform.tokenEndpoint()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(platform.login(who))),
                "Keycloak, jeton de " + who);
        JsonNode body = answer.expect(200).body();
        Duration life = Duration.ofSeconds(body.path("expires_in").asLong()).minus(MARGIN);
        return new Token(body.path("access_token").asText(), Instant.now().plus(life));
    }
}
