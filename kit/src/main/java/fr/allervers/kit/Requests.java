package fr.allervers.kit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.ValidationMessage;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Reads what callers send into records. Everything that is wrong is said at once, each with its JSON pointer; the value
 * itself is never repeated.
 */
@ApplicationScoped
public class Requests {

    private static final String UNKNOWN_FIELD = "unknown-field";
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<Class<?>, JsonSchema> schemas = new ConcurrentHashMap<>();
    private final List<RequestRule> rules;

    public Requests(@All List<RequestRule> rules) {
        this.rules = rules;
    }

    public <T> T read(byte[] json, Class<T> type) {
        JsonNode tree = parse(json);
        List<Violation> violations = violations(tree, type);
        BadRequest.ifAny(violations);
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException failure) {
            throw BadRequest.because(pointerOf(failure), "invalid", "La valeur n'est pas recevable.");
        }
    }

    /**
     * The canonical text of a request that was read: field order and spaces of the caller do not matter, and what is
     * absent is left out, so that the text stays the same when a later version knows more fields.
     */
    public String write(Object request) {
        try {
            return MAPPER.writeValueAsString(request);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("a request could not be written", failure);
        }
    }

    /** A text that {@link #write} gave, whatever the rules are by now: what was taken in once stays readable. */
    public <T> T readAgain(String written, Class<T> type) {
        try {
            return MAPPER.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(written);
        } catch (IOException unreadable) {
            throw new IllegalStateException("a request that was kept does not read", unreadable);
        }
    }

    private static JsonNode parse(byte[] json) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
            JsonNode tree = MAPPER.readTree(json);
            if (tree == null || tree.isMissingNode()) {
                throw BadRequest.because("", "empty", "Le contenu est vide.");
            }
            return tree;
        } catch (CharacterCodingException _) {
            throw BadRequest.because("", "encoding", "Le texte n'est pas en UTF-8.");
        } catch (IOException _) {
            throw BadRequest.because("", "malformed", "Le contenu n'est pas du JSON valide.");
        }
    }

    private List<Violation> violations(JsonNode tree, Class<?> type) {
        List<Violation> ofRules =
                rules.stream().flatMap(rule -> rule.violations(tree)).toList();
        Stream<Violation> ofSchema = schemas.computeIfAbsent(type, RequestSchemas::of).validate(tree).stream()
                .map(Requests::violation)
                .filter(found -> !isExplained(found, ofRules));
        return Stream.of(ControlCharacters.in(tree), ofRules.stream(), ofSchema)
                .flatMap(found -> found)
                .distinct()
                .toList();
    }

    private static boolean isExplained(Violation found, List<Violation> ofRules) {
        return found.code().equals(UNKNOWN_FIELD)
                && ofRules.stream().anyMatch(rule -> rule.pointer().equals(found.pointer()));
    }

    private static Violation violation(ValidationMessage message) {
        String place = message.getInstanceLocation().toString();
        String property = message.getProperty();
        String pointer = property == null ? place : place + "/" + property;
        return new Violation(pointer, codeOf(message), RequestSchemas.sentenceOf(message));
    }

    private static String codeOf(ValidationMessage message) {
        return switch (message.getType()) {
            case "additionalProperties", "unevaluatedProperties" -> UNKNOWN_FIELD;
            case "minLength", "minItems" -> "too-short";
            case "maxLength", "maxItems" -> "too-long";
            case "minimum", "exclusiveMinimum" -> "too-small";
            case "maximum", "exclusiveMaximum" -> "too-large";
            case "enum", "const" -> "unknown-code";
            default -> message.getType();
        };
    }

    private static String pointerOf(JsonProcessingException failure) {
        if (!(failure instanceof com.fasterxml.jackson.databind.JsonMappingException mapping)) {
            return "";
        }
        StringBuilder pointer = new StringBuilder();
        mapping.getPath()
                .forEach(step -> pointer.append('/')
                        .append(step.getFieldName() == null ? step.getIndex() : step.getFieldName()));
        return pointer.toString();
    }
}
