package fr.allervers.local.kafka;

import fr.allervers.local.Secrets;
import fr.allervers.local.Settings;
import fr.allervers.local.Tools;
import fr.allervers.local.child.AotCache;
import fr.allervers.local.child.Child;
import fr.allervers.local.child.JavaProgram;
import fr.allervers.local.child.Launch;
import fr.allervers.local.child.Wait;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/**
 * A Kafka broker (KRaft, one node) as a child program. Services come with SCRAM credentials of their own,
 * outside consumers with a Keycloak token; what is not allowed by {@code deploy/kafka} is refused.
 */
public final class KafkaBroker implements JavaProgram {

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(20);

    private static final List<String> JVM_FLAGS = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    private final Settings settings;
    private final Secrets secrets;
    private final KafkaUsers users;
    private final Child broker;

    public KafkaBroker(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.users = new KafkaUsers(secrets);
        this.broker = new Child("kafka", settings.data());
    }

    @Override
    public AotCache aotCache() {
        return AotCache.of(settings.project(), "kafka", new Tools(settings.project()).libraries(), JVM_FLAGS);
    }

    /** Returns when users, topics and access rules are as declared. */
    @Override
    public void startWith(List<String> flags) {
        new ServerProperties(settings, secrets).write(configFile());
        broker.start(launch(flags));
        try (Admin admin = admin()) {
            Wait.untilReady(broker, START, () -> answers(admin));
            users.create(admin);
            Topics.read(declared("topics.json")).apply(admin);
            Acls acls = Acls.read(declared("acls.json"));
            acls.apply(admin);
            Wait.untilReady(broker, START, () -> acls.areInForce(admin));
        }
    }

    @Override
    public void stop() {
        broker.stop(STOP);
    }

    @Override
    public Child child() {
        return broker;
    }

    public String bootstrap() {
        return ServerProperties.HOST + ":" + settings.ports().kafka();
    }

    /** The SCRAM password of a service ({@code visit-service}) or of the super user {@code platform}. */
    public String password(String user) {
        return secrets.kafka(user);
    }

    /** Client properties of a SCRAM user: a service's name, or {@code platform}. */
    public Map<String, Object> clientProperties(String user) {
        return users.clientProperties(bootstrap(), user);
    }

    /** Client properties of an outside consumer that gets its tokens from Keycloak. */
    public Map<String, Object> tokenClientProperties(String tokenEndpoint, String clientId) {
        return users.tokenClientProperties(bootstrap(), tokenEndpoint, clientId);
    }

    /** An administration client of the super user. */
    public Admin admin() {
        return Admin.create(clientProperties(KafkaUsers.SUPERUSER));
    }

    private Launch launch(List<String> flags) {
        List<String> command = new ArrayList<>(List.of(Tools.java().toString()));
        command.addAll(JVM_FLAGS);
        command.addAll(flags);
        command.addAll(List.of(
                "-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=" + ServerProperties.jwks(settings),
                "-cp",
                new Tools(settings.project()).classPath(),
                "fr.allervers.local.kafka.broker.BrokerMain",
                configFile().toString(),
                ServerProperties.logFolder(settings).toString(),
                "allervers-local-kafka0"));
        return Launch.of(settings.data().root(), command)
                .with(Map.of(
                        "ALLERVERS_KAFKA_SUPERUSER",
                        KafkaUsers.SUPERUSER,
                        "ALLERVERS_KAFKA_SUPERUSER_PASSWORD",
                        password(KafkaUsers.SUPERUSER)));
    }

    private Path configFile() {
        return settings.data().folder("kafka").resolve("server.properties");
    }

    private Path declared(String file) {
        return settings.project().resolve("deploy/kafka").resolve(file);
    }

    private static boolean answers(Admin admin) {
        try {
            admin.describeCluster().nodes().get(2, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
