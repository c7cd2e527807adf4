package fr.allervers.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fact topics are kept for good, so nothing in them may say who somebody is (design: no personal data). */
class NoPersonalDataTest {
    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i).*(name|address|street|postal|postcode|commune|phone|mail|birth|born|civility|gender|nationality"
                    + "|iban|comment|text|remark|label|objective|siret|photo|signature|reference|latitude|longitude).*");
    private static final Set<String> FORBIDDEN_WORDS =
            Set.of("nir", "bic", "ip", "tel", "note", "notes", "description", "numAllocataire", "members");

    @Test
    void forbiddenWords_inTheIdentities_areSeen() {
        assertThat(forbidden(EventType.HOUSEHOLD_IDENTITY))
                .containsExactlyInAnyOrder(
                        "members",
                        "civility",
                        "lastName",
                        "firstName",
                        "birthDate",
                        "phones",
                        "email",
                        "addressLines",
                        "postalCode",
                        "commune",
                        "name",
                        "phone",
                        "email",
                        "siret");
    }

    @Test
    void freeText_inTheIdentities_isSeen() {
        assertThat(freeText(EventType.HOUSEHOLD_IDENTITY)).contains("lastName", "phones", "addressLines");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HOUSEHOLD_IDENTITY")
    void forbiddenWords_inAFact_areAbsent(EventType type) {
        assertThat(type.topic()).isNotEqualTo(Topic.IDENTITIES);
        assertThat(forbidden(type)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HOUSEHOLD_IDENTITY")
    void everyString_inAFact_isACodeADateOrAnId(EventType type) {
        assertThat(freeText(type)).isEmpty();
    }

    private static List<String> forbidden(EventType type) {
        return Properties.of(Schemas.of(type)).stream()
                .map(Properties.Property::name)
                .filter(name -> FORBIDDEN_WORDS.contains(name)
                        || FORBIDDEN.matcher(name).matches())
                .toList();
    }

    private static List<String> freeText(EventType type) {
        JsonNode schema = Schemas.of(type);
        return Properties.of(schema).stream()
                .filter(property -> isFreeText(property.value(schema)))
                .map(Properties.Property::name)
                .toList();
    }

    private static boolean isFreeText(JsonNode value) {
        return value.path("type").asText().equals("string")
                && !value.has("enum")
                && !value.has("format")
                && !value.has("pattern");
    }
}
