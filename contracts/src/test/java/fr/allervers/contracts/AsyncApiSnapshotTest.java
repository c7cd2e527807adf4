package fr.allervers.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The document that readers generate code from says what the registry says. */
class AsyncApiSnapshotTest {

    @Test
    void document_ofTheRegistry_isTheCommittedOne() {
        new Approved(Approved.DOCS.resolve("asyncapi.yaml")).isEqualTo(AsyncApi.text(AsyncApi.document()));
    }

    @Test
    void document_writtenAsYaml_losesNothing() throws JsonProcessingException {
        JsonNode document = AsyncApi.document();

        assertThat(Json.parse(AsyncApi.YAML.readTree(AsyncApi.text(document)).toString()))
                .isEqualTo(Json.parse(document.toString()));
    }

    @Test
    void everyReference_resolvesInsideTheDocument() {
        JsonNode document = AsyncApi.document();
        List<String> references = document.findValuesAsText("$ref");

        assertThat(references).hasSizeGreaterThan(EventType.values().length);
        assertThat(references)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void personalData_areMarkedOnTheIdentitiesAlone() {
        assertThat(AsyncApi.document().path("channels").properties())
                .filteredOn(
                        channel -> channel.getValue().path("x-personal-data").asBoolean())
                .extracting(channel -> channel.getValue().path("address").asText())
                .containsExactly(Topic.IDENTITIES.wireName());
    }
}
