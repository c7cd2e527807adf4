package fr.allervers.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples that readers and writers everywhere are tested with. */
class ExamplesTest {
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    @ParameterizedTest
    @EnumSource
    void example_isValid(EventType type) {
        assertThat(schema(type).validate(Json.example(type))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void example_withAFieldOfTomorrow_isValid(EventType type) {
        ObjectNode tomorrow = ((ObjectNode) Json.example(type)).put("addedTomorrow", true);

        assertThat(schema(type).validate(tomorrow)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void example_withoutARequiredField_isNotValid(EventType type) {
        JsonNode required = Schemas.of(type).path("required");

        assertThat(required).isNotEmpty();
        assertThat(required)
                .allSatisfy(field -> assertThat(schema(type).validate(without(type, field.asText())))
                        .hasSize(1));
    }

    @ParameterizedTest
    @EnumSource
    void example_withABrokenId_isNotValid(EventType type) {
        ObjectNode broken = (ObjectNode) Json.example(type);
        ObjectNode head = broken.has("fact") ? (ObjectNode) broken.get("fact") : broken;
        head.put("eventId", "not an id");

        assertThat(schema(type).validate(broken)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void example_readAndWritten_isTheSame(EventType type) {
        Event event = Json.read(Json.example(type), type.record());

        assertThat(Json.pretty(Json.tree(event))).isEqualTo(Json.text(Json.RESOURCES.resolve(type.example())));
        assertThat(EventType.of(event)).isEqualTo(type);
        assertThat(event.key()).isNotBlank();
        assertThat(event.eventId().version()).isEqualTo(7);
    }

    private static ObjectNode without(EventType type, String field) {
        ObjectNode example = (ObjectNode) Json.example(type);
        return example.without(field);
    }

    private static JsonSchema schema(EventType type) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Schemas.of(type), STRICT);
    }
}
