package fr.allervers.kit;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** One batch on its way: taken from the table, sent, acknowledged. */
final class OutboxBatch {

    /** Measured best among 500, 2,000 and 5,000 on a prototype (see docs/adr/0004-own-outbox-and-relay.md). */
    private static final int SIZE = 2_000;

    private static final long LEADER = 0x616c6c6572L;

    /** By place in the table, not by key: a join by key reads the whole table, dead rows too (measured: 2.3 to 0.15 ms). */
    private static final String TAKE = """
            delete from outbox
            where ctid = any (array(select ctid from outbox order by seq limit %d for update skip locked))
            returning seq, topic, key, headers, payload
            """.formatted(SIZE);

    private OutboxBatch() {}

    record Row(
            long seq,
            String topic,
            String key,
            String headers,
            @Nullable String payload) {}

    static KafkaProducer<String, byte[]> producer(Map<String, Object> kafka) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }

    static boolean lead(Connection connection) throws SQLException {
        boolean leading = ask(connection, "select pg_try_advisory_lock(" + LEADER + ")");
        connection.commit();
        return leading;
    }

    static void resign(Connection connection) throws SQLException {
        ask(connection, "select pg_advisory_unlock(" + LEADER + ")");
        connection.commit();
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet answer = statement.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    static List<Row> take(Connection connection) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(TAKE);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                rows.add(new Row(
                        found.getLong(1),
                        found.getString(2),
                        found.getString(3),
                        found.getString(4),
                        found.getString(5)));
            }
        }
        rows.sort(Comparator.comparingLong(Row::seq));
        return rows;
    }

    static void send(KafkaProducer<String, byte[]> producer, List<Row> rows) throws ExecutionException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        for (Row row : rows) {
            sent.add(producer.send(recordOf(row)));
        }
        if (!rows.isEmpty()) {
            producer.flush();
        }
        for (Future<RecordMetadata> one : sent) {
            acknowledged(one);
        }
    }

    private static void acknowledged(Future<RecordMetadata> one) throws ExecutionException {
        try {
            one.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ExecutionException(interrupted);
        }
    }

    private static ProducerRecord<String, byte[]> recordOf(Row row) {
        byte[] value = row.payload() == null ? null : row.payload().getBytes(StandardCharsets.UTF_8);
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(row.topic(), row.key(), value);
        Headers.read(row.headers())
                .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
