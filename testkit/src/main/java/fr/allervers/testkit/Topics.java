package fr.allervers.testkit;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import fr.allervers.kit.EventJson;
import fr.allervers.testkit.platform.Connections;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Writes to topics as the service that owns them, and reads what stands there. */
public final class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Topics() {}

    /** As its producer would: key, CloudEvents headers, JSON value. Returns once the broker has it. */
    public static Place send(Event event) {
        EventType type = EventType.of(event);
        return sendRaw(type.topic(), event.key(), EventJson.write(event), CloudEvents.headers(event));
    }

    /** Anything at all, such as a record that nobody can read; a null value is a tombstone. */
    public static Place sendRaw(Topic topic, String key, @Nullable String value, Map<String, String> headers) {
        byte[] bytes = value == null ? null : value.getBytes(StandardCharsets.UTF_8);
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic.wireName(), key, bytes);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return send(topic.producer(), record);
    }

    /** The record that makes the compacted topic forget this key. */
    public static Place sendTombstone(Topic topic, String key) {
        return sendRaw(topic, key, null, Map.of());
    }

    /** Everything on the topic now, in the order of each partition. */
    public static List<Sent> all(String topic) {
        return TopicReader.everything(topic);
    }

    public static List<Sent> all(Topic topic) {
        return all(topic.wireName());
    }

    /** Waits until the records that match are that many, and returns them. */
    public static List<Sent> await(Topic topic, int count, Predicate<Sent> matching) {
        return await(topic.wireName(), count, matching);
    }

    public static List<Sent> await(String topic, int count, Predicate<Sent> matching) {
        return Awaitility.await(count + " records on " + topic)
                .atMost(PATIENCE)
                .until(() -> all(topic).stream().filter(matching).toList(), found -> found.size() >= count);
    }

    /** Waits for the first event of that kind with that key (the case id). */
    public static Sent awaitOne(EventType type, String key) {
        return await(type.topic(), 1, sent -> sent.is(type) && sent.key().equals(key))
                .getFirst();
    }

    private static Place send(String user, ProducerRecord<String, byte[]> record) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Connections.required().kafkaClient(user), new StringSerializer(), new ByteArraySerializer())) {
            return Place.of(producer.send(record).get());
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
