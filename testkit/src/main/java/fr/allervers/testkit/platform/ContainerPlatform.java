package fr.allervers.testkit.platform;

import fr.allervers.local.Departments;
import fr.allervers.local.Secrets;
import fr.allervers.local.Settings;
import fr.allervers.local.kafka.Topics;
import fr.allervers.local.keycloak.Realm;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The same in containers, for machines with a container engine. Kafka is open here: who may read and write what is
 * tested in the embedded way and in deploy/local.
 */
final class ContainerPlatform implements TestPlatform {

    private static final List<String> SERVICES = List.of("referral", "visit", "followup", "reporting");
    private static final int KEYCLOAK = 8080;

    @Override
    public Connections start() {
        Settings settings = Settings.forTests(Path.of("target/test-platform-containers"));
        Secrets secrets = Secrets.of(settings);
        PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18")
                .withDatabaseName("postgres")
                .withUsername("postgres")
                .withPassword(secrets.database("postgres"));
        KafkaContainer kafka =
                new KafkaContainer("apache/kafka:4.1.1").withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        GenericContainer<?> keycloak = keycloak(settings, secrets);
        Startables.deepStart(Stream.of(postgres, kafka, keycloak)).join();
        makeDatabases(postgres, secrets);
        makeTopics(kafka, settings);
        Path file = settings.data().file("secrets.properties");
        return new Connections(
                postgres.getHost(),
                postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                kafka.getBootstrapServers(),
                "PLAINTEXT",
                "http://" + keycloak.getHost() + ":" + keycloak.getMappedPort(KEYCLOAK) + "/realms/allervers",
                file,
                file);
    }

    private static GenericContainer<?> keycloak(Settings settings, Secrets secrets) {
        Path template = settings.project().resolve("deploy/keycloak/realm.json");
        String realm =
                Realm.render(template, Departments.load(), secrets).content().toString();
        return new GenericContainer<>("quay.io/keycloak/keycloak:26.7")
                .withCommand("start-dev", "--import-realm")
                .withCopyToContainer(Transferable.of(realm), "/opt/keycloak/data/import/allervers-realm.json")
                .withExposedPorts(KEYCLOAK)
                .waitingFor(Wait.forHttp("/realms/allervers").forPort(KEYCLOAK));
    }

    private static void makeDatabases(PostgreSQLContainer postgres, Secrets secrets) {
        try (Connection superuser = DriverManager.getConnection(
                        postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword());
                Statement statement = superuser.createStatement()) {
            for (String service : SERVICES) {
                statement.execute("create role " + service + " login password '" + secrets.database(service) + "'");
                statement.execute("create database " + service + " owner " + service);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the test databases could not be made", failure);
        }
    }

    private static void makeTopics(KafkaContainer kafka, Settings settings) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.getBootstrapServers()))) {
            Topics.read(settings.project().resolve("deploy/kafka/topics.json")).apply(admin);
        }
    }
}
