package fr.allervers.system.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.local.Secrets;
import fr.allervers.local.keycloak.KeycloakServer;
import fr.allervers.local.keycloak.Tokens;
import fr.allervers.system.data.Place;
import fr.allervers.system.platform.Answer;
import fr.allervers.system.platform.Json;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Tokens that are expired, made for others, or not signed by Keycloak. */
class BadTokenTest {

    private static final Place PLACE = Place.REUNION;
    private static final String LIFESPAN = "access.token.lifespan";

    private final LivePlatform platform = LivePlatform.shared();
    private final Secrets secrets = Secrets.of(platform.settings());
    private final String realm = KeycloakServer.realmUrl(platform.settings());
    private final String keycloak = realm.substring(0, realm.indexOf("/realms/"));

    @Test
    void token_thatExpired_isRefusedByEveryService() throws Exception {
        String token = shortLivedToken();

        for (Service service : Service.values()) {
            Awaitility.await(service + " refuses")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> ask(service, token).status() == 401);
            ask(service, token).expectProblem(401);
        }
    }

    @Test
    void token_signedByNobody_isRefused() {
        String[] parts = platform.tokens().ofAccount("admin").split("\\.");
        for (String token : List.of(
                parts[0] + "." + parts[1] + ".",
                "eyJhbGciOiJub25lIn0." + parts[1] + ".",
                parts[0] + "." + parts[1] + "." + "A".repeat(parts[2].length()),
                "Bearer",
                "é")) {
            assertThat(ask(Service.VISIT, token.equals("é") ? "%C3%A9" : token).status())
                    .isEqualTo(401);
        }
    }

    @Test
    void token_madeForKafka_isRefusedByServices() {
        String token = platform.tokens().ofClient("statistics-consumer");

        for (Service service : Service.values()) {
            ask(service, token).expectProblem(401);
        }
    }

    private Answer ask(Service service, String token) {
        return platform.withToken(token).get(service, "/api/v1/dead-letters");
    }

    /** A token of a client whose tokens live one second, for as long as this takes. */
    private String shortLivedToken() throws Exception {
        String admin = adminToken();
        ObjectNode client = (ObjectNode)
                admin(admin, "GET", "/clients?clientId=" + PLACE.caf(), "").get(0);
        String path = "/clients/" + client.path("id").asText();
        ObjectNode shortened = client.deepCopy();
        shortened.withObjectProperty("attributes").put(LIFESPAN, "1");
        admin(admin, "PUT", path, shortened.toString());
        try {
            return platform.tokens().ofClient(PLACE.caf());
        } finally {
            client.withObjectProperty("attributes").put(LIFESPAN, "");
            admin(admin, "PUT", path, client.toString());
        }
    }

    private String adminToken() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(new Tokens(keycloak + "/realms/master", secrets).endpoint()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=keycloak-admin&password="
                                + secrets.account("keycloak-admin")))
                .build();
        return send(request).path("access_token").asText();
    }

    private JsonNode admin(String token, String method, String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/allervers" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    private static JsonNode send(HttpRequest request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
            return Json.read(answer.body().isEmpty() ? "{}" : answer.body());
        }
    }
}
