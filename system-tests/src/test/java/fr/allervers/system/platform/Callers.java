package fr.allervers.system.platform;

import fr.allervers.local.Secrets;
import fr.allervers.local.keycloak.Account;
import fr.allervers.local.keycloak.KeycloakServer;
import fr.allervers.local.keycloak.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Who can call the platform; keeps each one's token for as long as it is good. */
final class Callers {

    private static final Duration GOOD_FOR = Duration.ofMinutes(8);

    private final LivePlatform platform;
    private final Secrets secrets;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final Set<String> systems;

    Callers(LivePlatform platform, Secrets secrets) {
        this.platform = platform;
        this.secrets = secrets;
        this.systems = Account.all(platform.settings(), secrets).stream()
                .filter(Account.Client.class::isInstance)
                .map(account -> ((Account.Client) account).clientId())
                .collect(Collectors.toSet());
    }

    Tokens tokens() {
        return new Tokens(KeycloakServer.realmUrl(platform.settings()), secrets);
    }

    Caller caller(String account) {
        return new Caller(platform, () -> token(account));
    }

    private String token(String account) {
        return kept.compute(account, (_, known) -> known != null && known.isGood() ? known : fetch(account))
                .token();
    }

    private Kept fetch(String account) {
        String token = systems.contains(account) ? tokens().ofClient(account) : tokens().ofAccount(account);
        return new Kept(token, Instant.now().plus(GOOD_FOR));
    }

    private record Kept(String token, Instant until) {

        boolean isGood() {
            return Instant.now().isBefore(until);
        }
    }
}
