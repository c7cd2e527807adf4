package fr.allervers.benchmarks;

import fr.allervers.local.Platform;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The whole log read again into figures. */
final class RebuildBench implements Bench {

    private static final List<String> TOPICS =
            List.of("allervers.referral.v1", "allervers.visit.v1", "allervers.followup.v1");
    private static final Pattern RATE = Pattern.compile("\"eventsPerSecond\":([0-9]+)");

    private final Platform platform;
    private final Rest rest;
    private final Tables tables;

    RebuildBench(Platform platform, Rest rest, Tables tables) {
        this.platform = platform;
        this.rest = rest;
        this.tables = tables;
    }

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public void run(Report report) throws Exception {
        long onTopics = onTopics();
        try (Connection connection = tables.of("reporting")) {
            AtomicReference<Long> last = new AtomicReference<>(-1L);
            Until.holds(() -> {
                long facts = Tables.number(connection, "select count(*) from fact");
                java.util.concurrent.locks.LockSupport.parkNanos(
                        Duration.ofSeconds(1).toNanos());
                return facts == last.getAndSet(facts);
            });
            double rate = rebuild();
            double read = onTopics / new KafkaTools(platform).consumerPerSecond(TOPICS, onTopics);
            double copy = tables.copySeconds("reporting", List.of("fact"));
            report.add(new Figure(
                    "Reporting rebuild, " + onTopics + " events",
                    rate,
                    "events/s",
                    onTopics / (read + copy),
                    "kafka-consumer-perf-test, then COPY of the facts",
                    "processor: JSON on one worker; the insert keeps primary key and indices"));
        }
    }

    private double rebuild() throws Exception {
        UUID id = UUID.randomUUID();
        rest.post(
                "reporting-service",
                "/api/v1/rebuilds",
                rest.account("admin"),
                "application/json",
                "{\"id\": \"" + id + "\"}");
        AtomicReference<String> answer = new AtomicReference<>("");
        Until.holds(() -> {
            HttpResponse<String> seen = rest.get("reporting-service", "/api/v1/rebuilds/" + id, rest.account("admin"));
            answer.set(seen.body());
            return seen.body().contains("\"equal\":true") || seen.body().contains("\"equal\":false");
        });
        Matcher rate = RATE.matcher(answer.get());
        if (!answer.get().contains("\"equal\":true") || !rate.find()) {
            throw new IllegalStateException("the rebuild did not agree: " + answer.get());
        }
        return Double.parseDouble(rate.group(1));
    }

    private long onTopics() {
        Map<String, Object> config =
                new HashMap<>(platform.infrastructure().kafka().clientProperties("reporting-service"));
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> places = TOPICS.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            return consumer.endOffsets(places).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }
}
