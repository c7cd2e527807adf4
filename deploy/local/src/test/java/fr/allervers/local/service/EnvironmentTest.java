package fr.allervers.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.local.Ports;
import fr.allervers.local.Secrets;
import fr.allervers.local.Settings;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {

    @TempDir
    Path folder;

    @Test
    void web_knowsTheServicesAndItsSecrets_noDatabaseAndNoTopic() {
        Map<String, String> environment = of(ServiceModule.WEB);

        assertThat(environment)
                .containsEntry("ALLERVERS_SERVICES_VISIT", "http://127.0.0.1:9002")
                .containsEntry("ALLERVERS_KEYCLOAK_URL", "http://localhost:9005/realms/allervers");
        assertThat(environment.get("ALLERVERS_WEB_SESSION_KEY")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(environment.keySet()).noneMatch(name -> name.contains("_DB_") || name.contains("_KAFKA_"));
    }

    @Test
    void service_knowsItsDatabase_notTheSecretsOfTheWeb() {
        Map<String, String> environment = of(ServiceModule.named("visit"));

        assertThat(environment).containsKeys("ALLERVERS_DB_PASSWORD", "ALLERVERS_KAFKA_PASSWORD");
        assertThat(environment.keySet()).noneMatch(name -> name.contains("_WEB_"));
    }

    private Map<String, String> of(ServiceModule module) {
        Settings settings = Settings.of(folder, Ports.fromBase(9000));
        return new Environment(settings, Secrets.of(settings)).of(module, 1);
    }
}
