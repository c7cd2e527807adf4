package fr.allervers.referral.operator;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.allervers.referral.operator.domain.Convention;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A convention as JSON: written and read together; only its department and operator are looked for. */
@Entity
@Table(name = "operator_convention")
class ConventionRow {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .build();

    @Id
    private String id;

    private String operator;
    private String department;
    private String details;

    protected ConventionRow() {}

    ConventionRow(String operator, Convention convention) {
        this.id = idOf(operator, convention.department());
        this.operator = operator;
        this.department = convention.department();
        take(convention);
    }

    static String idOf(String operator, String department) {
        return operator + "/" + department;
    }

    String operator() {
        return operator;
    }

    String department() {
        return department;
    }

    final void take(Convention convention) {
        details = write(convention);
    }

    Convention toConvention() {
        try {
            return MAPPER.readValue(details, Convention.class);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("a convention could not be read", failure);
        }
    }

    private static String write(Convention convention) {
        try {
            return MAPPER.writeValueAsString(convention);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("a convention could not be written", failure);
        }
    }
}
