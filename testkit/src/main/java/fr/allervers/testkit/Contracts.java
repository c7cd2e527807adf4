package fr.allervers.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import fr.allervers.contracts.Event;
import fr.allervers.contracts.EventType;
import fr.allervers.kit.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.Assertions;

/** The approved examples and schemas of the contracts, for both sides of every topic. */
public final class Contracts {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<EventType, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    private Contracts() {}

    /** The approved example, as it stands on the wire. */
    public static String example(EventType type) {
        return resource(type.example());
    }

    /** The approved example, read as a service reads it. */
    public static Event exampleEvent(EventType type) {
        return EventJson.read(type, example(type).getBytes(StandardCharsets.UTF_8));
    }

    /** What a service writes fits the schema of its kind. */
    public static void assertFits(Event event) {
        assertFits(EventType.of(event), EventJson.write(event));
    }

    public static void assertFits(EventType type, String json) {
        Set<ValidationMessage> violations =
                SCHEMAS.computeIfAbsent(type, Contracts::schema).validate(tree(json));
        Assertions.assertThat(violations)
                .as("%s against %s", type.wireName(), type.schema())
                .isEmpty();
    }

    /** The codes on the wire and those of a domain enum are the same: outgoing letters map by name. */
    public static void assertSameNames(Class<? extends Enum<?>> wire, Class<? extends Enum<?>> domain) {
        Assertions.assertThat(domain.getEnumConstants())
                .extracting(Enum::name)
                .as("%s and %s", domain.getName(), wire.getName())
                .containsExactlyInAnyOrder(java.util.Arrays.stream(wire.getEnumConstants())
                        .map(Enum::name)
                        .toArray(String[]::new));
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonSchema schema(EventType type) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(tree(resource(type.schema())));
    }

    private static String resource(String path) {
        try (InputStream found = EventType.class.getResourceAsStream("/" + path)) {
            if (found == null) {
                throw new IllegalStateException("contracts has no " + path);
            }
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
