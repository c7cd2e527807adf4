package fr.allervers.testkit;

import fr.allervers.local.Secrets;
import fr.allervers.local.child.Http;
import fr.allervers.testkit.platform.Connections;
import fr.allervers.testkit.platform.KeycloakFailure;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.awaitility.Awaitility;

/** Real tokens of the realm's demonstration accounts and partner clients, asked for once per run. */
public final class Tokens {

    private static final Duration KEYCLOAK_STARTS_WITHIN = Duration.ofMinutes(5);
    /** Right after an outage of its database Keycloak may refuse a first time. */
    private static final Duration A_TOKEN_COMES_WITHIN = Duration.ofSeconds(20);

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A person: {@code agent-93}, {@code manager-93}, {@code ccapex-sec-93}, {@code pilot-93}, {@code pole}. */
    public static String of(String account) {
        return KNOWN.computeIfAbsent("account " + account, _ -> ask(tokens -> tokens.ofAccount(account)));
    }

    /** A system: {@code caf-93}, {@code cd-93}, {@code social-service-93}, {@code ccapex-93}. */
    public static String client(String clientId) {
        return KNOWN.computeIfAbsent("client " + clientId, _ -> ask(tokens -> tokens.ofClient(clientId)));
    }

    private static String ask(Function<fr.allervers.local.keycloak.Tokens, String> question) {
        Connections platform = Connections.required();
        Awaitility.await("Keycloak is up")
                .atMost(KEYCLOAK_STARTS_WITHIN)
                .failFast(Tokens::throwItsFailure)
                .until(() -> Http.answers(platform.keycloakUrl()));
        fr.allervers.local.keycloak.Tokens tokens =
                new fr.allervers.local.keycloak.Tokens(platform.keycloakUrl(), new Secrets(platform.keycloakSecrets()));
        return Awaitility.await("a token")
                .atMost(A_TOKEN_COMES_WITHIN)
                .ignoreException(IllegalStateException.class)
                .until(() -> question.apply(tokens), token -> !token.isEmpty());
    }

    private static void throwItsFailure() {
        KeycloakFailure.published().ifPresent(message -> {
            throw new IllegalStateException(message);
        });
    }
}
