package fr.allervers.referral.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.allervers.referral.plan.domain.Plan;

/** A plan as the text that is kept: its lists are short, written and read together, and never searched. */
final class PlanJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PlanJson() {}

    static String write(Plan plan) {
        try {
            return MAPPER.writeValueAsString(plan);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("a plan could not be written", failure);
        }
    }

    static Plan read(String content) {
        try {
            return MAPPER.readValue(content, Plan.class);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("unreadable plan in the table", failure);
        }
    }
}
