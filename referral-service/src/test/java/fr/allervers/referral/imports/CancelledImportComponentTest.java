package fr.allervers.referral.imports;

import static fr.allervers.referral.fixtures.Pushes.as;
import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.referral;
import static fr.allervers.referral.imports.Files.PATH;
import static fr.allervers.referral.imports.Files.ended;
import static fr.allervers.referral.imports.Files.lines;
import static fr.allervers.referral.imports.Files.send;
import static fr.allervers.referral.imports.domain.ImportRefusal.IMPORT_FINISHED;
import static fr.allervers.referral.imports.domain.ImportRefusal.IMPORT_STILL_ARRIVING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class CancelledImportComponentTest {

    private static final String WAITS_FOR_THE_IMPORT = "select count(*) from pg_stat_activity"
            + " where wait_event_type = 'Lock' and query ilike '%import_batch%for %update%'";
    private static final String WAITS_FOR_THE_PLAN = "select count(*) from pg_stat_activity"
            + " where wait_event_type = 'Lock' and query ilike '%from department_plan%for update%'";

    @Test
    void cancellation_keepsWhatWasEnteredAndNamesTheRest() throws Exception {
        plan("95", 10, 10);
        String id;
        CompletableFuture<JsonPath> cancelled;
        try (Connection other = held("95")) {
            id = send("caf-95", "", "\n" + lines(4_000, number -> referral("CAF", "95", "cancel-" + number)));
            awaitSome(WAITS_FOR_THE_PLAN);
            cancelled = CompletableFuture.supplyAsync(
                    () -> cancel("caf-95", id).statusCode(200).extract().jsonPath());
            awaitSome(WAITS_FOR_THE_IMPORT);
            other.rollback();
        }

        JsonPath report = cancelled.join();
        long entered = report.getLong("accepted");
        assertThat(report.getString("state")).isEqualTo("CANCELLED");
        assertThat(entered).isGreaterThanOrEqualTo(999).isLessThan(4_000);
        assertThat(report.getLong("processed")).isEqualTo(entered);
        assertThat(Database.count("select count(*) from referral where department = '95'"))
                .isEqualTo(entered);
        assertThat(Database.count(
                        "select count(*) from import_line where status = 'NOT_PROCESSED' and import_id::text = ?", id))
                .isEqualTo(4_000 - entered);
        assertThat(lines("caf-95", id, "&status=NOT_PROCESSED").getLong("line[0]"))
                .isEqualTo(entered + 2);
        cancel("caf-95", id).statusCode(200).body("state", equalTo("CANCELLED"));
        assertThat(Database.count("select count(*) from import_chunk where import_id::text = ?", id))
                .isZero();
    }

    @Test
    void cancellation_ofAFileThatIsToEnterAsAWhole_leavesNothingEntered() throws Exception {
        plan("77", 10, 10);
        String id;
        CompletableFuture<JsonPath> cancelled;
        try (Connection other = Database.connect();
                Statement lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("lock table import_key in exclusive mode");
            id = send("caf-77", "?atomic=all", lines(3_000, number -> referral("CAF", "77", "cancel-" + number)));
            awaitSome("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                    + " and query like '%insert into import_key%'");
            cancelled = CompletableFuture.supplyAsync(
                    () -> cancel("caf-77", id).statusCode(200).extract().jsonPath());
            awaitSome(WAITS_FOR_THE_IMPORT);
            other.rollback();
        }

        JsonPath report = cancelled.join();
        assertThat(report.getString("state")).isEqualTo("CANCELLED");
        assertThat(report.getLong("accepted")).isZero();
        assertThat(report.getLong("notEntered")).isPositive();
        assertThat(Database.count("select count(*) from referral where department = '77'"))
                .isZero();
        assertThat(Database.count("select count(*) from import_line where import_id::text = ?", id))
                .isEqualTo(3_000);
    }

    @Test
    void cancellation_afterTheEndOrBeforeTheWholeFileIsThere_isRefused() {
        plan("31", 10, 10);
        String id = send("caf-31", "", referral("CAF", "31", "cancel-late"));
        ended("caf-31", id);
        cancel("caf-31", id).statusCode(409).body("code", equalTo(IMPORT_FINISHED.code()));
        Database.update("update import_batch set state = 'RECEIVING' where id::text = ?", id);
        cancel("caf-31", id).statusCode(409).body("code", equalTo(IMPORT_STILL_ARRIVING.code()));
        cancel("cd-31", id).statusCode(404);
        cancel("caf-38", id).statusCode(404);
        Database.update("update import_batch set state = 'DONE' where id::text = ?", id);
    }

    @Test
    void list_isTheCallersOwnWithTheNewestFirst() {
        plan("67", 10, 10);
        List<String> ids = List.of(
                send("caf-67", "", referral("CAF", "67", "list-1")),
                send("caf-67", "?mode=validate", referral("CAF", "67", "list-2")),
                send("caf-67", "", referral("CAF", "67", "list-3")));
        String other = send("cd-67", "", referral("CD", "67", "list-4"));

        var page = as(Tokens.client("caf-67")).get(PATH + "?limit=2").then().statusCode(200);
        page.body("id", equalTo(List.of(ids.get(2), ids.get(1))));
        String next = page.extract().header("Link").replaceAll(".*<(.*)>.*", "$1");
        as(Tokens.client("caf-67")).get(next).then().body("id", equalTo(List.of(ids.get(0))));
        as(Tokens.client("cd-67")).get(PATH).then().body("id", equalTo(List.of(other)));
        as(Tokens.of("ccapex-sec-67")).get(PATH).then().body("size()", equalTo(4));
        as(Tokens.of("ccapex-sec-38")).get(PATH).then().statusCode(200);
        assertThat(as(Tokens.of("ccapex-sec-38")).get(PATH).jsonPath().getList("id"))
                .doesNotContainAnyElementsOf(ids);
    }

    private static ValidatableResponse cancel(String client, String id) {
        return as(Tokens.client(client)).post(PATH + "/" + id + "/cancellation").then();
    }

    private static Connection held(String department) throws SQLException {
        Connection other = Database.connect();
        other.setAutoCommit(false);
        try (Statement lock = other.createStatement()) {
            lock.execute("select 1 from department_plan where department = '" + department + "' for update");
        }
        return other;
    }

    private static void awaitSome(String count) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> Database.count(count) > 0);
    }
}
