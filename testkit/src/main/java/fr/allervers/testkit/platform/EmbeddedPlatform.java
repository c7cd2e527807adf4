package fr.allervers.testkit.platform;

import fr.allervers.local.Ports;
import fr.allervers.local.Secrets;
import fr.allervers.local.Settings;
import fr.allervers.local.kafka.KafkaBroker;
import fr.allervers.local.keycloak.KeycloakServer;
import fr.allervers.local.postgres.Postgres;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The real programs on free ports, data under {@code target/test-platform} of the module. Every run finds empty
 * databases and topics; Keycloak keeps its own database, so it starts faster the second time, and starts beside the
 * tests: the first token waits for it.
 */
final class EmbeddedPlatform implements TestPlatform {

    private static final Path DATA = Path.of("target/test-platform");

    @Override
    public Connections start() {
        Optional<SharedKeycloak> shared = SharedKeycloak.told();
        Settings settings = settings(shared);
        Secrets secrets = Secrets.of(settings);
        EndOfRun.stops(settings);
        CompletableFuture<Void> database = CompletableFuture.runAsync(() -> startDatabase(settings, secrets));
        KafkaBroker kafka = startKafka(settings, secrets);
        database.join();
        Path keycloakSecrets = shared.map(SharedKeycloak::secrets).orElse(fileOf(settings));
        if (shared.isEmpty()) {
            startKeycloakBeside(new KeycloakServer(settings, secrets));
        }
        return new Connections(
                "localhost",
                settings.ports().postgres(),
                kafka.bootstrap(),
                "SASL_PLAINTEXT",
                KeycloakServer.realmUrl(settings),
                fileOf(settings),
                keycloakSecrets);
    }

    private static Settings settings(Optional<SharedKeycloak> shared) {
        Settings settings = Settings.forTests(DATA);
        return shared.map(keycloak -> settings.with(withKeycloakAt(settings.ports(), keycloak.port())))
                .orElse(settings);
    }

    private static Ports withKeycloakAt(Ports free, int keycloak) {
        return new Ports(
                free.web(),
                free.referral(),
                free.visit(),
                free.followup(),
                free.reporting(),
                keycloak,
                free.kafka(),
                free.kafkaController(),
                free.postgres(),
                free.keycloakManagement());
    }

    private static Path fileOf(Settings settings) {
        return settings.data().file("secrets.properties");
    }

    private static void startDatabase(Settings settings, Secrets secrets) {
        Postgres postgres = new Postgres(settings, secrets);
        postgres.start();
        new EmptyDatabases(postgres, secrets).make();
    }

    private static KafkaBroker startKafka(Settings settings, Secrets secrets) {
        EndOfRun.endLeftOver(settings, "kafka");
        Folders.delete(settings.data().folder("kafka"));
        KafkaBroker kafka = new KafkaBroker(settings, secrets);
        kafka.start();
        return kafka;
    }

    private static void startKeycloakBeside(KeycloakServer keycloak) {
        Thread.ofPlatform().daemon().name("keycloak-start").start(() -> {
            try {
                keycloak.start();
            } catch (RuntimeException failure) {
                KeycloakFailure.publish(failure);
            }
        });
    }
}
