package fr.allervers.visit.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.allervers.visit.identity.domain.Situation;
import org.jspecify.annotations.Nullable;

/** A situation as the text that is kept. What fails says nothing of what it read: it is personal data. */
final class SituationJson {

    private static final JsonInclude.Value LEFT_OUT_WHEN_ABSENT =
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL);
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .defaultPropertyInclusion(LEFT_OUT_WHEN_ABSENT)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SituationJson() {}

    static String write(Situation situation) {
        try {
            return MAPPER.writeValueAsString(situation);
        } catch (JsonProcessingException _) {
            throw new IllegalStateException("a situation could not be written");
        }
    }

    /** Before the first one was told, there is none. */
    static Situation read(@Nullable String content) {
        try {
            return content == null ? Situation.UNKNOWN : MAPPER.readValue(content, Situation.class);
        } catch (JsonProcessingException _) {
            throw new IllegalStateException("unreadable situation in the table");
        }
    }
}
