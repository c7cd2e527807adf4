package fr.allervers.kit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Carries outbox rows to Kafka, in their order, one active relay per service: who holds the advisory lock sends, the
 * other replicas wait for it. A row goes once the broker has acknowledged it; what breaks in between is sent again.
 * Woken after each commit of its own process; a short poll finds what other replicas wrote.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOGGER = Logger.getLogger(OutboxRelay.class);
    private static final long POLL_MILLIS = 20;
    private static final long RETRY_MILLIS = 500;

    private final AgroalDataSource dataSource;
    private final Map<String, Object> kafka;
    private final Vitals vitals;
    private final boolean enabled;
    private final Semaphore woken = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running = true;

    public OutboxRelay(
            AgroalDataSource dataSource,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Vitals vitals,
            @ConfigProperty(name = "allervers.relay.enabled", defaultValue = "true") boolean enabled) {
        this.dataSource = dataSource;
        this.kafka = kafka;
        this.vitals = vitals;
        this.enabled = enabled;
        this.thread = Thread.ofPlatform().name("outbox-relay").unstarted(this::run);
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        wake();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    /** Something was committed: do not wait for the poll. */
    void wake() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    private void run() {
        try (KafkaProducer<String, byte[]> producer = OutboxBatch.producer(kafka)) {
            while (running) {
                serve(producer);
            }
        }
    }

    private void serve(KafkaProducer<String, byte[]> producer) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            while (running && !OutboxBatch.lead(connection)) {
                pause(RETRY_MILLIS);
            }
            while (running) {
                if (sendOne(connection, producer) == 0) {
                    pause(POLL_MILLIS);
                }
            }
            OutboxBatch.resign(connection);
        } catch (SQLException | ExecutionException | KafkaException failure) {
            LOGGER.warnf("the relay tries again: %s", failure.getClass().getSimpleName());
            pause(RETRY_MILLIS);
        }
    }

    private int sendOne(Connection connection, KafkaProducer<String, byte[]> producer)
            throws SQLException, ExecutionException {
        try {
            List<OutboxBatch.Row> rows = OutboxBatch.take(connection);
            OutboxBatch.send(producer, rows);
            connection.commit();
            vitals.sent(rows.size());
            return rows.size();
        } catch (SQLException | ExecutionException | KafkaException failure) {
            rollback(connection);
            vitals.stuck();
            throw failure;
        }
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException _) {
            LOGGER.debug("nothing to roll back: the connection is gone");
        }
    }

    private void pause(long millis) {
        try {
            if (woken.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
            }
        } catch (InterruptedException _) {
            running = false;
        }
    }
}
