package fr.allervers.followup.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import fr.allervers.followup.fixtures.Letters;
import fr.allervers.followup.fixtures.Watches;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Contracts;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Sent;
import fr.allervers.testkit.Tokens;
import fr.allervers.testkit.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two cases made one by a merge have one history: nothing owed is lost, nobody is asked twice. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class MergedCasesComponentTest {

    private final Letters surviving = Letters.aboutANewCase();
    private final Letters absorbed = Letters.aboutANewCase();
    private final UUID merge = UUID.randomUUID();

    @AfterEach
    void balanceHolds() {
        assertThat(Database.count("select count(*) from entry where armed"))
                .isEqualTo(Database.count("select count(*) from watch"));
    }

    @Test
    void openWatchOfTheAbsorbedCase_isMetByACheckInTheSurvivingOne() {
        Topics.send(absorbed.call(5));
        Watches.await(absorbed.caseId(), "OPEN");
        Topics.send(absorbed.mergedInto(surviving, merge));
        awaitMerge(false);

        Topics.send(surviving.check(1));

        Watches.await(absorbed.caseId(), "MET");
        Watches.await(surviving.caseId(), "OPEN");
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("agent-93"))
                .get("/api/v1/cases/{id}/watches", surviving.caseId())
                .then()
                .statusCode(200)
                .body("caseId", hasItem(absorbed.caseId().toString()));
    }

    @Test
    void twoOpenWatches_becomeOne_andAreTwoAgainAfterTheReversal() {
        Topics.send(absorbed.call(5));
        Topics.send(surviving.call(3));
        Watches.await(absorbed.caseId(), "OPEN");
        Watches.await(surviving.caseId(), "OPEN");

        Topics.send(absorbed.mergedInto(surviving, merge));
        Watches.await(absorbed.caseId(), "SUPERSEDED");
        Watches.await(surviving.caseId(), "OPEN");

        Topics.send(absorbed.unmergedFrom(surviving, merge));
        Watches.await(absorbed.caseId(), "OPEN");
        Watches.await(surviving.caseId(), "OPEN");
        Sent superseded =
                Topics.await(Topic.FOLLOWUP, 1, this::isSupersededOfAbsorbed).getFirst();
        Contracts.assertFits(EventType.WATCH_SUPERSEDED, superseded.text());
        Topics.await(
                Topic.FOLLOWUP,
                1,
                sent -> sent.is(EventType.WATCH_ARMED)
                        && sent.json()
                                .at("/fact/supersedes")
                                .equals(superseded.json().at("/fact/eventId")));
    }

    @Test
    void entryOfTheAbsorbedCase_thatArrivesAfterTheMerge_stillCounts() {
        Topics.send(surviving.call(6));
        Watches.await(surviving.caseId(), "OPEN");
        Topics.send(absorbed.mergedInto(surviving, merge));
        awaitMerge(false);

        Topics.send(absorbed.check(2));

        Watches.await(surviving.caseId(), "MET");
        Watches.await(absorbed.caseId(), "OPEN");
    }

    private boolean isSupersededOfAbsorbed(Sent sent) {
        return sent.is(EventType.WATCH_SUPERSEDED)
                && sent.key().equals(surviving.caseId().toString());
    }

    private void awaitMerge(boolean reversed) {
        Awaitility.await()
                .until(() -> Database.count(
                                "select count(*) from case_merge where merge_id = ? and reversed = ?", merge, reversed)
                        == 1);
    }
}
