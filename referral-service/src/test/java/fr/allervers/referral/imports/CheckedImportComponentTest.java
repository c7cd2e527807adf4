package fr.allervers.referral.imports;

import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.push;
import static fr.allervers.referral.fixtures.Pushes.referral;
import static fr.allervers.referral.imports.Files.ended;
import static fr.allervers.referral.imports.Files.lines;
import static fr.allervers.referral.imports.Files.post;
import static fr.allervers.referral.imports.Files.send;
import static fr.allervers.referral.imports.Files.told;
import static fr.allervers.referral.imports.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Files that are only checked, and files that enter as a whole or not at all. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class CheckedImportComponentTest {

    @Test
    void validate_tellsWhatWouldHappenToEveryLineAndEntersNothing() {
        plan("34", 10, 10);
        String known = referral("CAF", "34", "check-known");
        String taken = referral("CAF", "34", "check-taken");
        push("caf-34", known).statusCode(201);
        push("caf-34", taken).statusCode(201);
        String fresh = referral("CAF", "34", "check-new");
        String far = lines(600, number -> referral("CAF", "34", "check-far-" + number));
        String file = String.join(
                "\n",
                known,
                taken.replace("78000", "79000").replace("PRIVATE", "SOCIAL"),
                fresh,
                referral("CAF", "34", "check-not").replace("PRIVATE", "SOCIAL").replace("\"NONE\"", "\"CCAS\""),
                far,
                fresh,
                fresh.replace("78000", "79000"),
                "{}");

        String id = send("caf-34", "?mode=validate", file);
        JsonPath report = ended("caf-34", id);

        assertThat(report.getString("mode")).isEqualTo("VALIDATE");
        assertThat(report.getString("state")).isEqualTo("DONE");
        assertThat(report.getLong("lines")).isEqualTo(607);
        assertThat(report.getLong("accepted")).isEqualTo(601);
        assertThat(report.getLong("known")).isEqualTo(2);
        assertThat(told("caf-34", id))
                .startsWith(
                        "1 KNOWN []",
                        "2 REJECTED [reference-taken, not-private-park]",
                        "3 ACCEPTED []",
                        "4 REJECTED [not-private-park, known-to-social-services]");
        assertThat(lines("caf-34", id, "&cursor=604").getList("status"))
                .isEqualTo(List.of("KNOWN", "REJECTED", "REJECTED"));
        assertThat(lines("caf-34", id, "&cursor=605").getString("violations[0][0].code"))
                .isEqualTo("reference-taken");
        assertThat(referrals("34")).isEqualTo(2);
        assertThat(Database.count("select count(*) from referral_key where source_reference like 'check-%'"))
                .isEqualTo(2);
        assertNothingLeft(id);
    }

    @Test
    void wholeFile_withOneBadLine_entersNothingAndTellsEveryLine() {
        plan("59", 10, 10);
        String file = String.join(
                "\n",
                referral("CAF", "59", "whole-1"),
                referral("CAF", "59", "whole-2").replace("PRIVATE", "SOCIAL"),
                referral("CAF", "59", "whole-3"));

        String id = send("caf-59", "?atomic=all", file);
        JsonPath report = ended("caf-59", id);

        assertThat(report.getString("state")).isEqualTo("REFUSED");
        assertThat(report.getString("atomic")).isEqualTo("ALL");
        assertThat(report.getLong("notEntered")).isEqualTo(2);
        assertThat(report.getLong("accepted")).isZero();
        assertThat(report.getLong("processed")).isEqualTo(3);
        assertThat(told("caf-59", id))
                .containsExactly("1 NOT_ENTERED []", "2 REJECTED [not-private-park]", "3 NOT_ENTERED []");
        assertThat(referrals("59")).isZero();
        assertNothingLeft(id);
    }

    @Test
    void wholeFile_thatIsGood_entersAndEntersOnce() {
        plan("76", 5, 10);
        String file = lines(1_100, number -> referral("CAF", "76", "all-" + number));

        String first = send("caf-76", "?atomic=all", file);
        assertThat(ended("caf-76", first).getLong("accepted")).isEqualTo(1_100);
        String again = send("caf-76", "?atomic=all", file);

        assertThat(ended("caf-76", again).getLong("known")).isEqualTo(1_100);
        assertThat(ended("caf-76", again).getString("state")).isEqualTo("DONE");
        assertThat(lines("caf-76", first, "").getString("referralId[0]"))
                .isEqualTo(lines("caf-76", again, "").getString("referralId[0]"))
                .isNotNull();
        assertThat(referrals("76")).isEqualTo(1_100);
        assertThat(Database.count("select count(*) from referral where department = '76' and state = 'ALLOCATED'"))
                .isEqualTo(5);
        assertNothingLeft(first);
        assertNothingLeft(again);
    }

    @Test
    void wholeFile_whoseReferenceIsTakenAfterTheCheck_entersNothing() throws SQLException {
        plan("78", 10, 10);
        String file = lines(3, number -> referral("CAF", "78", "late-" + number));
        try (Connection push = Database.connect();
                PreparedStatement key = push.prepareStatement(
                        "insert into referral_key values ('CAF', '78', 'late-1', gen_random_uuid(), 'other')")) {
            push.setAutoCommit(false);
            key.executeUpdate();
            String id = send("caf-78", "?atomic=all", file);
            Awaitility.await("the file was checked and waits for the push that came between")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> Database.count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                    + " and query like '%insert into referral_key%'")
                            > 0);

            push.commit();

            assertThat(ended("caf-78", id).getString("state")).isEqualTo("REFUSED");
            assertThat(told("caf-78", id))
                    .containsExactly("1 NOT_ENTERED []", "2 REJECTED [reference-taken]", "3 NOT_ENTERED []");
            assertThat(referrals("78")).isZero();
            assertThat(Database.count("select count(*) from referral_key where source_reference like 'late-%'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void wholeFile_ofMoreLinesThanPlacesCanBeHeldFor_isRefusedAndLeavesNothing() {
        long before = Database.count("select count(*) from import_batch");
        post("caf-38", "application/x-ndjson", "?atomic=all", utf8("x\n".repeat(20_001)))
                .statusCode(400)
                .body("violations.code", equalTo(List.of("too-many-lines")));
        assertThat(Database.count("select count(*) from import_batch")).isEqualTo(before);
    }

    @Test
    void order_thatDoesNotRead_isRefusedWithEverything() {
        post("caf-38", "application/x-ndjson", "?mode=try&atomic=some", utf8("{}"))
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/mode", "/atomic")))
                .body("violations.code", equalTo(List.of("unknown-code", "unknown-code")));
    }

    private static long referrals(String department) {
        return Database.count("select count(*) from referral where department = ?", department);
    }

    private static void assertNothingLeft(String id) {
        assertThat(Database.count("select count(*) from import_chunk where import_id::text = ?", id))
                .isZero();
        assertThat(Database.count("select count(*) from import_key where import_id::text = ?", id))
                .isZero();
    }
}
