package fr.allervers.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformStatusTest {

    private static final List<String> PERSON = List.of("role", "departments", "username", "password");
    private static final List<String> CLIENT = List.of("role", "departments", "clientId", "clientSecret");

    @TempDir
    Path folder;

    @Test
    void json_hasThePromisedShape() throws Exception {
        JsonNode status = status();

        assertThat(names(status)).containsExactly("web", "services", "keycloak", "kafka", "postgres", "accounts");
        assertThat(names(status.path("web"))).containsExactly("name", "url", "ready");
        assertThat(names(status.path("services").path(0))).containsExactly("name", "url", "ready");
        assertThat(names(status.path("keycloak"))).containsExactly("url", "realm");
        assertThat(names(status.path("kafka"))).containsExactly("bootstrap");
        assertThat(names(status.path("postgres"))).containsExactly("host", "port");
        assertThat(accounts(status))
                .allSatisfy(account -> assertThat(names(account)).isIn(PERSON, CLIENT));
    }

    @Test
    void services_whenNothingRuns_areNotReady() throws Exception {
        assertThat(status().path("services").findValuesAsText("ready"))
                .containsOnly("false")
                .hasSize(4);
    }

    @Test
    void accounts_areFourPeopleAndFourSystemsPerDepartmentAndTheNationalOnes() throws Exception {
        List<JsonNode> accounts = accounts(status());

        assertThat(accounts).hasSize(26 * 8 + 4);
        assertThat(accounts)
                .filteredOn(account -> account.path("departments").toString().equals("[\"974\"]"))
                .extracting(account -> account.path("role").asText())
                .containsExactlyInAnyOrder(
                        "operator-agent",
                        "operator-manager",
                        "ccapex",
                        "department-pilot",
                        "partner",
                        "partner",
                        "partner",
                        "ccapex");
    }

    private JsonNode status() throws Exception {
        Settings settings = Settings.forTests(folder);
        return new ObjectMapper()
                .readTree(PlatformStatus.of(settings, Secrets.of(settings)).toJson());
    }

    private static List<JsonNode> accounts(JsonNode status) {
        return StreamSupport.stream(status.path("accounts").spliterator(), false)
                .toList();
    }

    private static List<String> names(JsonNode node) {
        return node.propertyStream().map(Map.Entry::getKey).toList();
    }
}
