package fr.allervers.kit;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.Topic;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the log beside the running consumers, without a group: one record again, or all of it from the beginning. */
@ApplicationScoped
public class LogReader {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final int PATIENCE = 20;

    /** Milliseconds the broker may hold an empty answer back: the next partition with records waits behind it. */
    private static final int EMPTY_ANSWER_AFTER = 10;

    private final Map<String, Object> kafka;

    public LogReader(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /** The record at this place; fails with {@link Unreadable} when the topic no longer holds it. */
    public Uni<ConsumerRecord<String, byte[]>> one(String topic, int partition, long offset) {
        return Uni.createFrom()
                .item(() -> find(new TopicPartition(topic, partition), offset))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private ConsumerRecord<String, byte[]> find(TopicPartition place, long offset) {
        try (KafkaConsumer<String, byte[]> consumer = consumer(1)) {
            consumer.assign(List.of(place));
            consumer.seek(place, offset);
            for (int tries = 0; tries < PATIENCE; tries++) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    return sameOrGone(record, offset);
                }
            }
            throw new Unreadable("the original is no longer on its topic");
        }
    }

    private static ConsumerRecord<String, byte[]> sameOrGone(ConsumerRecord<String, byte[]> record, long offset) {
        if (record.offset() != offset) {
            throw new Unreadable("the original is no longer on its topic");
        }
        return record;
    }

    /** Everything on these topics up to what stands there now, in batches; blocking, for workers. */
    public void everything(Collection<String> topics, Consumer<ConsumerRecords<String, byte[]>> batch) {
        try (KafkaConsumer<String, byte[]> consumer = consumer(5_000)) {
            List<TopicPartition> places = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(places);
            consumer.assign(places);
            consumer.seekToBeginning(places);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                batch.accept(consumer.poll(POLL));
            }
        }
    }

    /** As {@link #everything}, opened; what does not read lies among the dead letters already and is left out. */
    public void events(Collection<Topic> topics, Consumer<List<Event>> batch) {
        everything(topics.stream().map(Topic::wireName).toList(), records -> {
            if (!records.isEmpty()) {
                batch.accept(opened(records));
            }
        });
    }

    private static List<Event> opened(ConsumerRecords<String, byte[]> records) {
        List<Event> events = new ArrayList<>(records.count());
        records.forEach(record -> open(record).ifPresent(events::add));
        return events;
    }

    private static Optional<Event> open(ConsumerRecord<String, byte[]> record) {
        try {
            return new Letter(record).open();
        } catch (Unreadable _) {
            return Optional.empty();
        }
    }

    private KafkaConsumer<String, byte[]> consumer(int records) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.keySet().removeAll(Arrays.asList("group.id", "enable.auto.commit"));
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, records);
        config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, EMPTY_ANSWER_AFTER);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
