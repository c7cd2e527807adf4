package fr.allervers.testkit;

import fr.allervers.testkit.platform.Connections;
import fr.allervers.testkit.platform.ServiceName;
import fr.allervers.testkit.platform.StartedPlatform;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} the real PostgreSQL, Kafka and Keycloak: {@code @QuarkusTestResource(AllerVersResource
 * .class)}. They start once per JVM and end with it; the service under test is known by its application.properties.
 */
public final class AllerVersResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Connections platform = StartedPlatform.oncePerJvm();
        ServiceName service = ServiceName.read();
        Map<String, String> config = new LinkedHashMap<>();
        config.put("allervers.db.host", platform.databaseHost());
        config.put("allervers.db.port", "" + platform.databasePort());
        config.put("allervers.db.password", platform.databasePassword(service.database()));
        config.put("allervers.kafka.bootstrap", platform.kafkaBootstrap());
        config.put("allervers.kafka.password", platform.kafkaPassword(service.application()));
        config.put("allervers.keycloak.url", platform.keycloakUrl());
        config.put("kafka.security.protocol", platform.kafkaSecurity());
        config.put("quarkus.http.test-port", "0");
        return config;
    }

    @Override
    public void stop() {
        // The programs end with the JVM: the next application of this run finds them up.
    }
}
