package fr.allervers.system.platform;

import fr.allervers.contracts.Topic;
import fr.allervers.local.kafka.KafkaBroker;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka's topics as operations see them: everything that stands there; and a pen with a service's own credentials. */
public record Log(KafkaBroker kafka) {

    private static final Duration POLL = Duration.ofMillis(200);

    /** Every topic of the platform, dead letters too. */
    public static List<String> topics() {
        return Stream.concat(
                        Arrays.stream(Topic.values()).map(Topic::wireName),
                        Arrays.stream(Service.values()).map(Service::deadLetters))
                .toList();
    }

    /** What stands on the topic now, in the order of each partition. */
    public List<LogRecord> all(String topic) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> places = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(places);
            consumer.assign(places);
            consumer.seekToBeginning(places);
            List<LogRecord> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(record -> found.add(LogRecord.of(record)));
            }
            return found;
        }
    }

    public List<LogRecord> all(Topic topic) {
        return all(topic.wireName());
    }

    /** Everything on these topics that concerns the department. */
    public List<LogRecord> ofDepartment(String department, Topic... topics) {
        return Arrays.stream(topics)
                .flatMap(topic -> all(topic).stream())
                .filter(record -> record.isOfDepartment(department))
                .toList();
    }

    /** Writes as the service that owns the topic would; answers where it stands. */
    public String write(Topic topic, String key, String value, Map<String, String> headers) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic.wireName(), key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                kafka.clientProperties(topic.producer()), new StringSerializer(), new StringSerializer())) {
            var place = producer.send(record).get();
            return place.topic() + "/" + place.partition() + "/" + place.offset();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(failure);
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> config = new HashMap<>(kafka.clientProperties("platform"));
        config.put("enable.auto.commit", false);
        config.put("auto.offset.reset", "earliest");
        config.put("fetch.max.wait.ms", 10);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
