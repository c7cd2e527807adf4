package fr.allervers.referral.imports;

import static fr.allervers.referral.fixtures.Pushes.as;
import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.referral;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class ImportResourceComponentTest {

    @Test
    void file_isReportedLineByLineAndABadLineDoesNotStopTheRest() {
        plan("38", 100, 100);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(utf8(referral("CAF", "38", "import-1") + "\n\n"));
        file.writeBytes(utf8(referral("CAF", "38", "import-2").substring(0, 80) + "\n"));
        file.writeBytes(new byte[] {'{', (byte) 0xff, '}', '\n'});
        file.writeBytes(utf8(referral("CAF", "38", "import-3").replace("PRIVATE", "SOCIAL") + "\r\n"));
        file.writeBytes(utf8("\"" + "x".repeat(70_000) + "\"\n"));
        file.writeBytes(utf8(referral("CAF", "38", "import-1") + "\n"));
        file.writeBytes(utf8(referral("CAF", "38", "import-4")));

        JsonPath report = finished(send("caf-38", file.toByteArray()), "caf-38");

        assertThat(report.getLong("lines")).isEqualTo(7);
        assertThat(report.getLong("accepted")).isEqualTo(2);
        assertThat(report.getLong("rejected")).isEqualTo(5);
        as(Tokens.client("caf-38"))
                .get("/api/v1/referral-imports/" + report.getString("id") + "/lines?status=REJECTED")
                .then()
                .statusCode(200)
                .body("line", equalTo(java.util.List.of(3, 4, 5, 6, 7)))
                .body(
                        "violations.flatten().code",
                        equalTo(java.util.List.of(
                                "malformed", "encoding", "not-private-park", "too-long", "reference-taken")));
    }

    @Test
    void file_sentTwiceAtOnce_entersEachLineOnce() {
        plan("30", 100, 100);
        byte[] file = utf8(IntStream.range(0, 1_200)
                .mapToObj(number -> referral("CAF", "30", "twice-" + number))
                .collect(Collectors.joining("\n")));
        Tokens.client("caf-30");
        CompletableFuture<String> other = CompletableFuture.supplyAsync(() -> send("caf-30", file));
        JsonPath one = finished(send("caf-30", file), "caf-30");
        JsonPath two = finished(other.join(), "caf-30");

        assertThat(one.getLong("accepted") + two.getLong("accepted")).isEqualTo(1_200);
        assertThat(one.getLong("known") + two.getLong("known")).isEqualTo(1_200);
        assertThat(Database.count("select count(*) from referral where department = '30'"))
                .isEqualTo(1_200);
        assertThat(Database.count("select count(*) from referral where department = '30' and state = 'ALLOCATED'"))
                .isEqualTo(100);
        assertThat(Database.count("select count(*) from import_chunk")).isZero();
    }

    @Test
    void emptyFile_isRefusedAndLeavesNothing() {
        long before = Database.count("select count(*) from import_batch");
        given().auth()
                .oauth2(Tokens.client("caf-38"))
                .contentType("application/x-ndjson")
                .body(utf8("\n\n"))
                .post("/api/v1/referral-imports")
                .then()
                .statusCode(400)
                .body("violations.code", equalTo(java.util.List.of("empty")));
        assertThat(Database.count("select count(*) from import_batch")).isEqualTo(before);
    }

    @Test
    void report_isTheSendersOwn() {
        plan("31", 1, 1);
        String id = send("caf-31", utf8(referral("CAF", "31", "own-1")));
        as(Tokens.client("cd-31")).get("/api/v1/referral-imports/" + id).then().statusCode(404);
        as(Tokens.client("caf-38")).get("/api/v1/referral-imports/" + id).then().statusCode(404);
        finished(id, "caf-31");
    }

    private static String send(String client, byte[] file) {
        return given().auth()
                .oauth2(Tokens.client(client))
                .contentType("application/x-ndjson")
                .body(file)
                .post("/api/v1/referral-imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static JsonPath finished(String id, String client) {
        return Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .until(
                        () -> as(Tokens.client(client))
                                .get("/api/v1/referral-imports/" + id)
                                .jsonPath(),
                        report -> report.getString("state").equals("DONE"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
