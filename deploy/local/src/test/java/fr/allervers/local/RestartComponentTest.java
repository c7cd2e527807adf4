package fr.allervers.local;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.local.kafka.KafkaBroker;
import fr.allervers.local.postgres.Postgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data outlive a power cut, and moved ports. */
class RestartComponentTest {

    @TempDir
    Path folder;

    @Test
    void postgres_killedAndMovedToAnotherPort_keepsCommittedRows() throws SQLException {
        Settings settings = Settings.forTests(folder);
        try (Postgres first = new Postgres(settings, Secrets.of(settings))) {
            first.start();
            run(first, "create table kept as select 42 as answer");
            first.kill();
        }

        Settings moved = Settings.forTests(folder);
        try (Postgres second = new Postgres(moved, Secrets.of(moved))) {
            second.start();
            assertThat(answer(second)).isEqualTo(42);
        }
    }

    @Test
    void kafka_killedAndMovedToAnotherPort_keepsRecords() throws Exception {
        Settings settings = Settings.forTests(folder);
        long offset;
        try (KafkaBroker first = new KafkaBroker(settings, Secrets.of(settings))) {
            first.start();
            offset = send(first);
            first.kill();
        }

        Settings moved = Settings.forTests(folder);
        try (KafkaBroker second = new KafkaBroker(moved, Secrets.of(moved))) {
            second.start();
            assertThat(send(second)).isEqualTo(offset + 1);
        }
    }

    private static void run(Postgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.connect("visit", "visit");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int answer(Postgres postgres) throws SQLException {
        try (Connection connection = postgres.connect("visit", "visit");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select answer from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static long send(KafkaBroker broker) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                broker.clientProperties("visit-service"), new StringSerializer(), new StringSerializer())) {
            return producer.send(new ProducerRecord<>("allervers.visit.v1", 0, "key", "value"))
                    .get()
                    .offset();
        }
    }
}
