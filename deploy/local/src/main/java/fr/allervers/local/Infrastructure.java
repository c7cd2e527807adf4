package fr.allervers.local;

import fr.allervers.local.kafka.KafkaBroker;
import fr.allervers.local.keycloak.KeycloakServer;
import fr.allervers.local.postgres.Postgres;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** PostgreSQL, Kafka and Keycloak together, started side by side. */
public record Infrastructure(
        Settings settings, Secrets secrets, Postgres postgres, KafkaBroker kafka, KeycloakServer keycloak)
        implements AutoCloseable {

    public static Infrastructure of(Settings settings) {
        Secrets secrets = Secrets.of(settings);
        return new Infrastructure(
                settings,
                secrets,
                new Postgres(settings, secrets),
                new KafkaBroker(settings, secrets),
                new KeycloakServer(settings, secrets));
    }

    /** Starts the three and returns when all are ready; stops what started when one fails. */
    public Infrastructure start() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> database = CompletableFuture.runAsync(postgres::start, threads);
            CompletableFuture<Void> broker = CompletableFuture.runAsync(kafka::start, threads);
            CompletableFuture<Void> identity = database.thenRunAsync(keycloak::start, threads);
            CompletableFuture.allOf(broker, identity).join();
            return this;
        } catch (CompletionException e) {
            stop();
            throw e.getCause() instanceof StartFailure failure ? failure : e;
        }
    }

    public void stop() {
        keycloak.stop();
        kafka.stop();
        postgres.stop();
    }

    @Override
    public void close() {
        stop();
    }
}
