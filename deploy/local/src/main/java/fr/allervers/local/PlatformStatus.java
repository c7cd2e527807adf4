package fr.allervers.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.allervers.local.keycloak.Account;
import fr.allervers.local.keycloak.KeycloakServer;
import fr.allervers.local.service.ServiceModule;
import fr.allervers.local.service.ServiceProcess;
import java.util.List;

/** Where everything is and who may use it: what {@code ./up status --json} prints. */
public record PlatformStatus(
        ServiceState web,
        List<ServiceState> services,
        KeycloakPlace keycloak,
        KafkaPlace kafka,
        PostgresPlace postgres,
        List<Account> accounts) {

    public record ServiceState(String name, String url, boolean ready) {}

    public record KeycloakPlace(String url, String realm) {}

    public record KafkaPlace(String bootstrap) {}

    public record PostgresPlace(String host, int port) {}

    /** Asks every service of the platform whether it is ready. */
    public static PlatformStatus of(Settings settings, Secrets secrets) {
        Ports ports = settings.ports();
        return new PlatformStatus(
                stateOf(new ServiceProcess(ServiceModule.WEB, settings, secrets)),
                ServiceModule.ALL.stream()
                        .map(module -> stateOf(new ServiceProcess(module, settings, secrets)))
                        .toList(),
                new KeycloakPlace("http://localhost:" + ports.keycloak(), KeycloakServer.REALM),
                new KafkaPlace("127.0.0.1:" + ports.kafka()),
                new PostgresPlace("127.0.0.1", ports.postgres()),
                Account.all(settings, secrets));
    }

    public boolean allReady() {
        return web.ready() && services.stream().allMatch(ServiceState::ready);
    }

    public String toJson() {
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ServiceState stateOf(ServiceProcess service) {
        return new ServiceState(service.name(), service.url(), service.isReady());
    }
}
