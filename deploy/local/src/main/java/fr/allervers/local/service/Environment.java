package fr.allervers.local.service;

import fr.allervers.local.ClockFile;
import fr.allervers.local.Ports;
import fr.allervers.local.Secrets;
import fr.allervers.local.Settings;
import fr.allervers.local.keycloak.KeycloakServer;
import java.util.HashMap;
import java.util.Map;

/** What the programs of the platform read from their environment. */
record Environment(Settings settings, Secrets secrets) {

    Map<String, String> of(ServiceModule module, int port) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                "" + port,
                "ALLERVERS_KEYCLOAK_URL",
                KeycloakServer.realmUrl(settings)));
        environment.putAll(module.equals(ServiceModule.WEB) ? ofTheWeb() : ofAService(module));
        return environment;
    }

    private Map<String, String> ofTheWeb() {
        Ports ports = settings.ports();
        return Map.of(
                "ALLERVERS_SERVICES_REFERRAL",
                "http://127.0.0.1:" + ports.referral(),
                "ALLERVERS_SERVICES_VISIT",
                "http://127.0.0.1:" + ports.visit(),
                "ALLERVERS_SERVICES_FOLLOWUP",
                "http://127.0.0.1:" + ports.followup(),
                "ALLERVERS_SERVICES_REPORTING",
                "http://127.0.0.1:" + ports.reporting(),
                "ALLERVERS_WEB_CLIENT_SECRET",
                secrets.client(ServiceModule.WEB.name()),
                "ALLERVERS_WEB_SESSION_KEY",
                secrets.key("web.session"));
    }

    private Map<String, String> ofAService(ServiceModule module) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "ALLERVERS_DB_HOST",
                "127.0.0.1",
                "ALLERVERS_DB_PORT",
                "" + settings.ports().postgres(),
                "ALLERVERS_DB_PASSWORD",
                secrets.database(module.shortName()),
                "ALLERVERS_KAFKA_BOOTSTRAP",
                "127.0.0.1:" + settings.ports().kafka(),
                "ALLERVERS_KAFKA_PASSWORD",
                secrets.kafka(module.name())));
        ClockFile clock = ClockFile.of(settings);
        if (clock.exists()) {
            environment.put("ALLERVERS_CLOCK_FILE", clock.path().toString());
        }
        return environment;
    }
}
