package fr.allervers.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The registry: every event has one name, one home and one set of files. */
class EventTypeTest {
    private static final String NAME = "fr\\.allervers\\.[a-z]+\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*";

    @Test
    void names_areUnique() {
        assertThat(EventType.values()).extracting(EventType::wireName).doesNotHaveDuplicates();
        assertThat(Topic.values()).extracting(Topic::wireName).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void name_followsThePattern(EventType type) {
        assertThat(type.wireName()).matches(NAME).endsWith(".v" + type.version());
        assertThat(EventType.named(type.wireName())).contains(type);
    }

    @ParameterizedTest
    @EnumSource
    void name_beginsWithTheTopicsProducer(EventType type) {
        String service = type.topic().producer().replace("-service", "");

        assertThat(type.wireName()).startsWith("fr.allervers." + service + ".");
    }

    @ParameterizedTest
    @EnumSource
    void topic_carriesAnEvent(Topic topic) {
        assertThat(topic.wireName()).matches("allervers\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*");
        assertThat(EventType.values()).extracting(EventType::topic).contains(topic);
    }

    @Test
    void named_anUnknownName_isEmpty() {
        assertThat(EventType.named("fr.allervers.visit.never-heard-of.v1")).isEmpty();
    }

    @Test
    void of_anUnregisteredRecord_isRefused() {
        record Unregistered(UUID eventId, Instant recordedAt, String key) implements Event {}

        assertThatThrownBy(() -> EventType.of(new Unregistered(new UUID(0, 0), Instant.EPOCH, "key")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Unregistered");
    }

    @Test
    void everyEventRecord_isRegisteredOnce() throws IOException {
        List<? extends Class<?>> registered =
                Arrays.stream(EventType.values()).map(EventType::record).toList();

        assertThat(eventRecords()).isNotEmpty().hasSameElementsAs(registered);
        assertThat(registered).doesNotHaveDuplicates();
    }

    @Test
    void resources_areOneSchemaAndOneExampleForEachEvent() throws IOException {
        List<String> expected = Arrays.stream(EventType.values())
                .flatMap(type -> Stream.of(type.schema(), type.example()))
                .toList();

        assertThat(files(Json.RESOURCES)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<Class<?>> eventRecords() throws IOException {
        return files(Path.of("target/classes")).stream()
                .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                .<Class<?>>map(EventTypeTest::load)
                .filter(type -> type.isRecord() && Event.class.isAssignableFrom(type))
                .toList();
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replace(".class", "").replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }
}
