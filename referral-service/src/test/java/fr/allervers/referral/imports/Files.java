package fr.allervers.referral.imports;

import static fr.allervers.referral.fixtures.Pushes.as;
import static io.restassured.RestAssured.given;

import fr.allervers.testkit.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** Files of partners, sent and followed. */
final class Files {

    static final String PATH = "/api/v1/referral-imports";
    static final String HEADER = "source;reference;stade;date_stade;adulte1_role;adulte1_nom;adulte1_prenom;"
            + "adulte1_naissance;telephones;adresse;code_postal;commune_insee;parc;dette_centimes;suivi_social";

    private Files() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String lines(int count, java.util.function.IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    static ValidatableResponse post(String client, String type, String query, byte[] file) {
        return given().auth()
                .oauth2(Tokens.client(client))
                .contentType(type)
                .body(file)
                .post(PATH + query)
                .then();
    }

    static String send(String client, String query, String file) {
        return post(client, "application/x-ndjson", query, utf8(file))
                .statusCode(202)
                .extract()
                .path("id");
    }

    static JsonPath report(String client, String id) {
        return as(Tokens.client(client)).get(PATH + "/" + id).jsonPath();
    }

    static JsonPath ended(String client, String id) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> report(client, id),
                        report -> List.of("DONE", "REFUSED", "CANCELLED").contains(report.getString("state")));
    }

    static JsonPath lines(String client, String id, String query) {
        return as(Tokens.client(client))
                .get(PATH + "/" + id + "/lines?limit=500" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Every line as {@code 1 ACCEPTED [codes]}. */
    static List<String> told(String client, String id) {
        JsonPath lines = lines(client, id, "");
        return IntStream.range(0, lines.getList("line").size())
                .mapToObj(index -> lines.getInt("line[" + index + "]") + " " + lines.getString("status[" + index + "]")
                        + " " + lines.getList("violations[" + index + "].code"))
                .toList();
    }
}
