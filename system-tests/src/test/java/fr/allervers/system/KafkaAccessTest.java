package fr.allervers.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.allervers.contracts.Topic;
import fr.allervers.system.data.Cases;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Log;
import fr.allervers.system.platform.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may read and write which topic, on the running broker with the real credentials and tokens. */
class KafkaAccessTest {

    private static final LivePlatform PLATFORM = LivePlatform.shared();
    private static final Place PLACE = Place.BAS_RHIN;
    private static final Map<Service, Set<String>> READ = new EnumMap<>(Map.of(
            Service.REFERRAL, Set.of(Topic.VISIT.wireName()),
            Service.VISIT, Set.of(Topic.REFERRAL.wireName(), Topic.IDENTITIES.wireName()),
            Service.FOLLOWUP, Set.of(Topic.REFERRAL.wireName(), Topic.VISIT.wireName()),
            Service.REPORTING, Set.of(Topic.REFERRAL.wireName(), Topic.VISIT.wireName(), Topic.FOLLOWUP.wireName())));

    @BeforeAll
    static void trustKeycloak() {
        System.setProperty(
                "org.apache.kafka.sasl.oauthbearer.allowed.urls",
                PLATFORM.tokens().endpoint());
    }

    @Test
    void statistics_withItsToken_readsTheFacts() {
        Plans.generous(PLATFORM, PLACE);
        Cases household = Cases.open(PLATFORM, PLACE);

        assertThat(keysRead(statistics(), Topic.REFERRAL.wireName())).contains(household.caseId());
        for (Topic topic : List.of(Topic.VISIT, Topic.FOLLOWUP, Topic.INDICATORS)) {
            assertThat(isReadable(statistics(), topic.wireName()))
                    .as(topic.wireName())
                    .isTrue();
        }
    }

    @Test
    void statistics_isRefusedOnIdentitiesAndDeadLetters() {
        assertThat(isReadable(statistics(), Topic.IDENTITIES.wireName())).isFalse();
        for (Service service : Service.values()) {
            assertThat(isReadable(statistics(), service.deadLetters()))
                    .as(service.fullName())
                    .isFalse();
        }
    }

    @Test
    void statistics_isRefusedOnEveryWrite() {
        for (String topic : Log.topics()) {
            assertThat(isWritable(statistics(), topic)).as(topic).isFalse();
        }
    }

    @Test
    void service_readsWhatItNeedsAndNothingElse() {
        Map<Service, Set<String>> expected = new EnumMap<>(Service.class);
        READ.forEach((service, topics) -> expected.put(
                service,
                Stream.concat(topics.stream(), Stream.of(service.deadLetters())).collect(Collectors.toSet())));

        assertThat(allowed((service, topic) -> isReadable(credentials(service), topic)))
                .isEqualTo(expected);
    }

    @Test
    void service_isRefusedOnTopicsOfOthers() {
        Map<Service, Set<String>> foreign =
                allowed((service, topic) -> !isOwn(service, topic) && isWritable(credentials(service), topic));

        assertThat(foreign.values()).hasSize(4).allMatch(Set::isEmpty);
    }

    @Test
    void service_withAWrongPassword_isNotLetIn() {
        Map<String, Object> wrong = new HashMap<>(credentials(Service.VISIT));
        wrong.computeIfPresent(
                "sasl.jaas.config", (_, text) -> text.toString().replaceAll("password=\"[^\"]*\"", "password=\"x\""));

        assertThatExceptionOfType(SaslAuthenticationException.class)
                .isThrownBy(() -> isReadable(wrong, Topic.REFERRAL.wireName()));
    }

    @Test
    void stranger_withoutCredentials_isNotLetIn() {
        Map<String, Object> none = Map.of(
                "bootstrap.servers", PLATFORM.kafka().bootstrap(),
                "default.api.timeout.ms", 3_000,
                "request.timeout.ms", 2_000);

        assertThatThrownBy(() -> isReadable(none, Topic.REFERRAL.wireName())).isNotNull();
    }

    private static boolean isOwn(Service service, String topic) {
        return topic.equals(service.deadLetters())
                || Arrays.stream(Topic.values())
                        .anyMatch(one ->
                                one.wireName().equals(topic) && one.producer().equals(service.fullName()));
    }

    private static Map<String, Object> statistics() {
        return PLATFORM.kafka().tokenClientProperties(PLATFORM.tokens().endpoint(), "statistics-consumer");
    }

    private static Map<String, Object> credentials(Service service) {
        return PLATFORM.kafka().clientProperties(service.fullName());
    }

    /** Each service's attempts on every topic, side by side. */
    private static Map<Service, Set<String>> allowed(BiPredicate<Service, String> attempt) {
        Map<Service, Set<String>> allowed = new EnumMap<>(Service.class);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Service service : Service.values()) {
                Map<String, CompletableFuture<Boolean>> attempts = new HashMap<>();
                Log.topics()
                        .forEach(topic -> attempts.put(
                                topic, CompletableFuture.supplyAsync(() -> attempt.test(service, topic), threads)));
                allowed.put(
                        service,
                        attempts.keySet().stream()
                                .filter(topic -> attempts.get(topic).join())
                                .collect(Collectors.toSet()));
            }
        }
        return allowed;
    }

    private static boolean isReadable(Map<String, Object> client, String topic) {
        try (KafkaConsumer<String, String> consumer = consumer(client)) {
            TopicPartition first = new TopicPartition(topic, 0);
            consumer.assign(List.of(first));
            consumer.seekToBeginning(List.of(first));
            consumer.position(first, Duration.ofSeconds(10));
            consumer.poll(Duration.ofMillis(500));
            return true;
        } catch (AuthorizationException refused) {
            return false;
        }
    }

    private static List<String> keysRead(Map<String, Object> client, String topic) {
        try (KafkaConsumer<String, String> consumer = consumer(client)) {
            List<TopicPartition> places = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(places);
            consumer.assign(places);
            consumer.seekToBeginning(places);
            List<String> keys = new ArrayList<>();
            while (places.stream().anyMatch(place -> consumer.position(place) < ends.get(place))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> keys.add(record.key()));
            }
            return keys;
        }
    }

    private static KafkaConsumer<String, String> consumer(Map<String, Object> client) {
        Map<String, Object> config = new HashMap<>(client);
        config.put("enable.auto.commit", false);
        config.put("auto.offset.reset", "earliest");
        return new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer());
    }

    private static boolean isWritable(Map<String, Object> client, String topic) {
        Map<String, Object> config = new HashMap<>(client);
        config.put("max.block.ms", 10_000);
        config.put("enable.idempotence", false);
        ProducerRecord<String, String> record =
                new ProducerRecord<>(topic, UUID.randomUUID().toString(), "{}");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            Future<RecordMetadata> sent = producer.send(record);
            sent.get();
            return true;
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(TopicAuthorizationException.class);
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
