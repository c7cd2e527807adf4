package fr.allervers.kit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.allervers.contracts.Event;
import fr.allervers.contracts.EventType;
import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;

/** Events to JSON and back: unknown fields are ignored, a missing required one is an error. */
public final class EventJson {

    private static final JsonInclude.Value LEFT_OUT_WHEN_ABSENT =
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL);
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new NullableIsOptional())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .defaultPropertyInclusion(LEFT_OUT_WHEN_ABSENT)
            .build();

    private EventJson() {}

    public static String write(Event event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("an event could not be written", failure);
        }
    }

    /** Throws {@link Unreadable}, which says where, never what. */
    public static Event read(EventType type, byte[] json) {
        try {
            return MAPPER.readValue(json, type.record());
        } catch (JsonProcessingException failure) {
            failure.clearLocation();
            throw new Unreadable(type.wireName() + " does not read: " + pathOf(failure));
        } catch (IOException _) {
            throw new Unreadable(type.wireName() + " does not read");
        }
    }

    private static String pathOf(JsonProcessingException failure) {
        return failure instanceof com.fasterxml.jackson.databind.JsonMappingException mapping
                ? mapping.getPathReference().replaceAll("fr\\.allervers\\.[\\w.]*\\.", "")
                : "not JSON";
    }

    /** A record component is required unless its type is marked nullable. */
    private static final class NullableIsOptional extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
            if (member instanceof AnnotatedParameter parameter
                    && parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor) {
                AnnotatedType type = constructor.getAnnotatedParameterTypes()[parameter.getIndex()];
                return !type.isAnnotationPresent(Nullable.class);
            }
            return super.hasRequiredMarker(member);
        }
    }
}
