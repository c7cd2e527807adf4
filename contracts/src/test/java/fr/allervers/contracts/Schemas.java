package fr.allervers.contracts;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The JSON Schema 2020-12 of each event, from its record: what {@link Meaning} and {@code @Nullable} say. */
final class Schemas {
    private static final String MONTH = "^[0-9]{4}-(0[1-9]|1[0-2])$";
    private static final String CODE = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";

    private final EventType type;

    private Schemas(EventType type) {
        this.type = type;
    }

    static JsonNode of(EventType type) {
        return new Schemas(type).generate();
    }

    private JsonNode generate() {
        ObjectNode body = new SchemaGenerator(config().build()).generateSchema(type.record());
        ObjectNode schema = Json.MAPPER.createObjectNode();
        schema.set("$schema", body.remove("$schema"));
        schema.put("$id", type.dataschema());
        schema.put("title", type.wireName());
        schema.set("description", body.remove("description"));
        JsonNode shared = body.remove("$defs");
        schema.setAll(body);
        return shared == null ? schema : schema.set("$defs", shared);
    }

    private SchemaGeneratorConfigBuilder config() {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(Json.MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        config.with(Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.DEFINITIONS_FOR_ALL_OBJECTS);
        config.forTypesInGeneral()
                .withPropertySorter((_, _) -> 0)
                .withDescriptionResolver(Schemas::meaningOfType)
                .withStringPatternResolver(this::pattern)
                .withCustomDefinitionProvider(Schemas::special);
        config.forFields()
                .withDescriptionResolver(Schemas::meaningOfField)
                .withRequiredCheck(field -> !isOptional(field));
        return config;
    }

    private static @Nullable String meaningOfType(TypeScope scope) {
        return meaning(scope.getType().getErasedType().getAnnotation(Meaning.class));
    }

    private static @Nullable String meaningOfField(FieldScope field) {
        return field.isFakeContainerItemScope() ? null : meaning(field.getAnnotation(Meaning.class));
    }

    private static @Nullable String meaning(@Nullable Meaning meaning) {
        return meaning == null ? null : meaning.value();
    }

    private static boolean isOptional(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** A plain string of a fact is a code, so that no free text can travel in it. */
    private @Nullable String pattern(TypeScope scope) {
        boolean plain = scope.getType().getErasedType() == String.class;
        return plain && type.topic() != Topic.IDENTITIES ? CODE : null;
    }

    private static @Nullable CustomDefinition special(ResolvedType resolved, SchemaGenerationContext context) {
        Class<?> erased = resolved.getErasedType();
        if (erased.isEnum()) {
            return new CustomDefinition(Codes.schema(erased), DefinitionType.ALWAYS_REF, AttributeInclusion.NO);
        }
        return erased == YearMonth.class
                ? new CustomDefinition(month(), DefinitionType.INLINE, AttributeInclusion.YES)
                : null;
    }

    private static ObjectNode month() {
        return Json.MAPPER.createObjectNode().put("type", "string").put("pattern", MONTH);
    }
}
