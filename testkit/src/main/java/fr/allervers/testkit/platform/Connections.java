package fr.allervers.testkit.platform;

import fr.allervers.local.Secrets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How to reach the started platform. Kept in system properties, because a test and its resource may live in different
 * class loaders.
 *
 * @param kafkaSecurity SASL_PLAINTEXT with the services' own passwords, or PLAINTEXT in containers
 * @param secrets the file with the passwords of databases and Kafka users
 * @param keycloakSecrets the file with the passwords of Keycloak's accounts and clients
 */
public record Connections(
        String databaseHost,
        int databasePort,
        String kafkaBootstrap,
        String kafkaSecurity,
        String keycloakUrl,
        Path secrets,
        Path keycloakSecrets) {

    private static final String PREFIX = "allervers.test.platform.";

    /** Empty when no test resource has started a platform in this JVM. */
    public static Optional<Connections> published() {
        if (System.getProperty(PREFIX + "databaseHost") == null) {
            return Optional.empty();
        }
        return Optional.of(new Connections(
                read("databaseHost"),
                Integer.parseInt(read("databasePort")),
                read("kafkaBootstrap"),
                read("kafkaSecurity"),
                read("keycloakUrl"),
                Path.of(read("secrets")),
                Path.of(read("keycloakSecrets"))));
    }

    public static Connections required() {
        return published()
                .orElseThrow(() -> new IllegalStateException(
                        "no platform: put @QuarkusTestResource(AllerVersResource.class) on the test class"));
    }

    Connections publish() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("databaseHost", databaseHost);
        all.put("databasePort", databasePort);
        all.put("kafkaBootstrap", kafkaBootstrap);
        all.put("kafkaSecurity", kafkaSecurity);
        all.put("keycloakUrl", keycloakUrl);
        all.put("secrets", secrets);
        all.put("keycloakSecrets", keycloakSecrets);
        all.forEach((name, value) -> System.setProperty(PREFIX + name, value.toString()));
        return this;
    }

    public String databasePassword(String database) {
        return new Secrets(secrets).database(database);
    }

    public String kafkaPassword(String user) {
        return new Secrets(secrets).kafka(user);
    }

    /** Client properties of a service's Kafka user, or of the super user {@code platform}. */
    public Map<String, Object> kafkaClient(String user) {
        return Map.of(
                "bootstrap.servers",
                kafkaBootstrap,
                "security.protocol",
                kafkaSecurity,
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user + "\" password=\""
                        + kafkaPassword(user) + "\";");
    }

    private static String read(String name) {
        return System.getProperty(PREFIX + name);
    }
}
