package fr.allervers.kit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.lang.reflect.AnnotatedType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Request records as JSON Schemas: required unless nullable, no unknown field, bean-validation bounds. */
final class RequestSchemas {

    private static final SchemaGenerator GENERATOR = generator();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .locale(Locale.FRENCH)
            .build();

    private RequestSchemas() {}

    static JsonSchema of(Class<?> type) {
        ObjectNode schema = GENERATOR.generateSchema(type);
        return FACTORY.getSchema(schema, CONFIG);
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.STANDARD_FORMATS)
                .without(Option.SCHEMA_VERSION_INDICATOR)
                .with(new JakartaValidationModule(JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS));
        builder.forFields()
                .withRequiredCheck(field -> !isNullable(field))
                .withNullableCheck(RequestSchemas::isNullable);
        return new SchemaGenerator(builder.build());
    }

    private static boolean isNullable(MemberScope<?, ?> field) {
        return !field.isFakeContainerItemScope()
                && field.getRawMember() instanceof java.lang.reflect.Field member
                && isNullable(member.getAnnotatedType());
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    /** A sentence in French that names the rule and not the value. */
    static String sentenceOf(ValidationMessage message) {
        return switch (message.getType()) {
            case "required" -> "Champ obligatoire.";
            case "additionalProperties", "unevaluatedProperties" -> "Champ inconnu : il n'est pas attendu.";
            case "type" -> "Le type de la valeur n'est pas le bon.";
            case "enum", "const" -> "Code inconnu.";
            case "format", "pattern" -> "La forme n'est pas la bonne.";
            case "minLength", "minItems" -> "Trop court.";
            case "maxLength", "maxItems" -> "Trop long.";
            case "minimum", "exclusiveMinimum" -> "Valeur trop petite.";
            case "maximum", "exclusiveMaximum" -> "Valeur trop grande.";
            default -> "Valeur non recevable.";
        };
    }
}
