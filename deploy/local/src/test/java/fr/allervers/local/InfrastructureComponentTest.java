package fr.allervers.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.allervers.local.keycloak.KeycloakServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real three, started once: what they promise about durability and about who may do what. */
class InfrastructureComponentTest {

    private static final String FACTS = "allervers.referral.v1";
    private static final String IDENTITIES = "allervers.household-identities.v1";

    @TempDir
    static Path folder;

    private static Infrastructure infrastructure;

    @BeforeAll
    static void start() {
        Settings settings = Settings.forTests(folder);
        System.setProperty(
                "org.apache.kafka.sasl.oauthbearer.allowed.urls",
                KeycloakServer.realmUrl(settings) + "/protocol/openid-connect/token");
        infrastructure = Infrastructure.of(settings).start();
    }

    @AfterAll
    static void stop() {
        infrastructure.stop();
    }

    @Test
    void database_writesAreDurable() throws SQLException {
        try (Connection connection = infrastructure.postgres().connect("visit", "visit")) {
            assertThat(value(connection, "show fsync")).isEqualTo("on");
            assertThat(value(connection, "show synchronous_commit")).isEqualTo("on");
            assertThat(value(connection, "show server_version")).startsWith("18.");
        }
    }

    @Test
    void databaseUser_onAnothersDatabase_isRefused() {
        assertThatThrownBy(() -> infrastructure.postgres().connect("visit", "referral"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database \"referral\"");
    }

    @Test
    void secrets_areReadByTheirOwnerOnly() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void service_onItsOwnTopic_mayWrite() throws Exception {
        long offset = send(asService("referral-service"), FACTS);

        assertThat(offset).isNotNegative();
    }

    @Test
    void service_onAnothersTopic_isRefused() {
        assertThatThrownBy(() -> send(asService("visit-service"), FACTS))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void service_withAWrongPassword_isRefused() {
        Map<String, Object> wrong = asService("referral-service");
        wrong.computeIfPresent("sasl.jaas.config", (_, jaas) -> jaas.toString().replace("password=\"", "password=\"x"));

        assertThatThrownBy(() -> send(wrong, FACTS)).hasCauseInstanceOf(SaslAuthenticationException.class);
    }

    @Test
    void statisticsConsumer_withItsToken_readsFacts() throws Exception {
        send(asService("referral-service"), FACTS);

        assertThat(read(asStatistics(), FACTS)).isPositive();
    }

    @Test
    void statisticsConsumer_onIdentities_isRefused() {
        assertThatThrownBy(() -> read(asStatistics(), IDENTITIES)).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void statisticsConsumer_onAnyWrite_isRefused() {
        assertThatThrownBy(() -> send(asStatistics(), FACTS)).hasCauseInstanceOf(AuthorizationException.class);
    }

    @Test
    void token_ofAnAgent_carriesRoleDepartmentsAndOperator() {
        String token = Jwt.payload(infrastructure.keycloak().tokens().ofAccount("agent-93"));

        assertThat(token)
                .contains("\"departments\":[\"93\"]")
                .contains("\"operator\":\"equipe-93\"")
                .contains("operator-agent")
                .contains("allervers-api");
    }

    @Test
    void token_ofAPartner_carriesItsKindAndDepartment() {
        String token = Jwt.payload(infrastructure.keycloak().tokens().ofClient("caf-974"));

        assertThat(token)
                .contains("\"departments\":[\"974\"]")
                .contains("\"partner_kind\":\"CAF\"")
                .contains("\"partner\"")
                .contains("allervers-api");
    }

    private static Map<String, Object> asService(String name) {
        return new HashMap<>(infrastructure.kafka().clientProperties(name));
    }

    private static Map<String, Object> asStatistics() {
        return infrastructure
                .kafka()
                .tokenClientProperties(infrastructure.keycloak().tokens().endpoint(), "statistics-consumer");
    }

    private static long send(Map<String, Object> client, String topic) throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            return producer.send(new ProducerRecord<>(topic, 0, "key", "value"))
                    .get()
                    .offset();
        }
    }

    private static int read(Map<String, Object> client, String topic) {
        Map<String, Object> properties = new HashMap<>(client);
        properties.put("group.id", "statistics-test");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partition = List.of(new TopicPartition(topic, 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            int count = consumer.poll(Duration.ofSeconds(15)).count();
            consumer.commitSync(Collections.emptyMap());
            return count;
        }
    }

    private static String value(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
