package fr.allervers.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.allervers.local.Departments;
import fr.allervers.local.Secrets;
import fr.allervers.local.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {

    @TempDir
    Path folder;

    private Secrets secrets;
    private Realm realm;

    @BeforeEach
    void render() {
        secrets = new Secrets(folder.resolve("secrets.properties"));
        Path template = Settings.projectFolder().resolve("deploy/keycloak/realm.json");
        realm = Realm.render(template, Departments.load(), secrets);
    }

    @Test
    void everyDepartment_hasItsFourClientsAndFourPeople() {
        Set<String> clients =
                realm.clients().map(client -> text(client, "clientId")).collect(Collectors.toSet());
        Set<String> people = realm.people().map(user -> text(user, "username")).collect(Collectors.toSet());

        assertThat(Departments.load().all()).hasSize(26).allSatisfy(department -> {
            String code = department.code();
            assertThat(clients).contains("caf-" + code, "cd-" + code, "social-service-" + code, "ccapex-" + code);
            assertThat(people).contains("agent-" + code, "manager-" + code, "ccapex-sec-" + code, "pilot-" + code);
        });
        assertThat(people).contains("pole", "dpo", "admin");
    }

    @Test
    void everyRoleGiven_isARoleOfTheRealm() {
        List<String> roles = realm.content().path("roles").path("realm").findValuesAsText("name");

        assertThat(Set.copyOf(roles))
                .containsExactlyInAnyOrder(
                        "partner",
                        "ccapex",
                        "operator-agent",
                        "operator-manager",
                        "department-pilot",
                        "national-pole",
                        "data-protection-officer",
                        "statistics-consumer",
                        "platform-admin");
        assertThat(stream(realm.content().path("users")))
                .allSatisfy(user ->
                        assertThat(texts(user.path("realmRoles"))).isNotEmpty().isSubsetOf(roles));
    }

    @Test
    void everyClientWithASecret_getsTheOneOfThisDataFolder() {
        assertThat(realm.clients().filter(client -> text(client, "clientId").equals("caf-93")))
                .singleElement()
                .satisfies(caf -> assertThat(text(caf, "secret")).isEqualTo(secrets.client("caf-93")));
        assertThat(realm.clients().filter(client -> text(client, "clientId").equals("local-tools")))
                .singleElement()
                .satisfies(tools -> assertThat(tools.has("secret")).isFalse());
    }

    @Test
    void onlyLocalTools_takesPasswords() {
        assertThat(realm.clients()
                        .filter(client ->
                                client.path("directAccessGrantsEnabled").asBoolean()))
                .extracting(client -> text(client, "clientId"))
                .containsExactly("local-tools");
    }

    @Test
    void statisticsConsumer_hasTheAudienceOfKafkaAlone() {
        assertThat(realm.clients().filter(client -> text(client, "clientId").equals("statistics-consumer")))
                .singleElement()
                .satisfies(client -> assertThat(texts(client.path("defaultClientScopes")))
                        .contains("kafka")
                        .doesNotContain("allervers-api"));
    }

    @Test
    void departmentsOfAnAccount_mayBeChangedByAnAdministratorOnly() {
        String profile = realm.content().path("components").toString();

        assertThat(profile).contains("\\\"name\\\":\\\"departments\\\"");
        assertThat(profile).contains("\\\"edit\\\":[\\\"admin\\\"]").doesNotContain("\\\"edit\\\":[\\\"user\\\"");
    }

    @Test
    void nothingOfTheTemplate_isLeftUnfilled() {
        assertThat(realm.content().toString()).doesNotContain("{code}").doesNotContain("{name}");
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).stream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
