package fr.allervers.benchmarks;

import fr.allervers.local.Platform;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The outbox relay, on a topic that no service reads. */
final class RelayBench implements Bench {

    private static final String TOPIC = "referral-service.dead-letters";
    private static final String USER = "referral-service";
    private static final int PAYLOAD = 1_000;

    private final Platform platform;
    private final Tables tables;
    private final Sizes sizes;

    RelayBench(Platform platform, Tables tables, Sizes sizes) {
        this.platform = platform;
        this.tables = tables;
        this.sizes = sizes;
    }

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public void run(Report report) throws Exception {
        report.add(new Figure(
                "Outbox relay, 1 KB events",
                drain(),
                "events/s",
                new KafkaTools(platform).producerPerSecond(TOPIC, sizes.relayRows(), PAYLOAD),
                "kafka-producer-perf-test",
                "one thread: PostgreSQL deletes and returns 2,000 rows, Kafka acknowledges, commit"));
        Latencies latencies = commitToConsumer();
        report.add(Figure.of(
                "Commit to consumer p99, 500 events/s from another process",
                latencies.percentile(0.99),
                "ms",
                latencies.text()
                        + "; the poll of 20 ms is the fallback, a commit in the service itself wakes the relay"));
    }

    private double drain() throws Exception {
        platform.service(USER).stop();
        try (Connection connection = tables.referral();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into outbox (topic, key, headers, payload)
                    select '%s', n::text, '{"ce_type":"benchmark"}', repeat('x', %d) from generate_series(1, %d) n""".formatted(TOPIC, PAYLOAD, sizes.relayRows()));
            platform.service(USER).start();
            return rateOfDrain(connection);
        }
    }

    private double rateOfDrain(Connection connection) throws Exception {
        long all = sizes.relayRows();
        Until.holds(() -> Tables.number(connection, "select count(*) from outbox") < all);
        long begin = System.nanoTime();
        long left = Tables.number(connection, "select count(*) from outbox");
        Until.holds(() -> Tables.number(connection, "select count(*) from (select 1 from outbox limit 1) one") == 0);
        return left / ((System.nanoTime() - begin) / 1e9);
    }

    private Latencies commitToConsumer() throws Exception {
        int count = (int) (500 * sizes.window().toSeconds());
        try (KafkaConsumer<String, byte[]> consumer = tail()) {
            CompletableFuture<List<Long>> arrivals = CompletableFuture.supplyAsync(() -> arrivals(consumer, count));
            ThreadLocal<Connection> connections = ThreadLocal.withInitial(this::connect);
            Crowd.open(4, 500, sizes.window(), _ -> insertStamped(connections.get()));
            return Latencies.of(
                    arrivals.get().stream().mapToLong(Long::longValue).toArray());
        }
    }

    private KafkaConsumer<String, byte[]> tail() {
        Map<String, Object> config =
                new HashMap<>(platform.infrastructure().kafka().clientProperties(USER));
        config.put("enable.auto.commit", false);
        KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> places = consumer.partitionsFor(TOPIC).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(places);
        consumer.seekToEnd(places);
        places.forEach(consumer::position);
        return consumer;
    }

    private static List<Long> arrivals(KafkaConsumer<String, byte[]> consumer, int count) {
        List<Long> nanos = new ArrayList<>(count);
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (nanos.size() < count && System.nanoTime() < end) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(50))) {
                nanos.add(System.nanoTime() - Long.parseLong(record.key()));
            }
        }
        return nanos;
    }

    private Connection connect() {
        try {
            return tables.referral();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The key carries the instant after which the commit was asked for. */
    private static void insertStamped(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into outbox (topic, key, headers, payload) values (?, ?, '{\"ce_type\":\"benchmark\"}', ?)")) {
            statement.setString(1, TOPIC);
            statement.setString(2, Long.toString(System.nanoTime()));
            statement.setString(3, "x".repeat(PAYLOAD));
            statement.executeUpdate();
        }
    }
}
