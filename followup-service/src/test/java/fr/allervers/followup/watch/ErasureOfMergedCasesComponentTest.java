package fr.allervers.followup.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Households that were merged are erased together, and it is told once for each of their cases: whatever comes first,
 * nobody is owed a call any more and every watch that was armed has its end.
 */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class ErasureOfMergedCasesComponentTest {

    private final Letters surviving = Letters.aboutANewCase();
    private final Letters absorbed = Letters.aboutANewCase();
    private final UUID merge = UUID.randomUUID();

    @Inject
    SweepDueWatches sweep;

    @AfterEach
    void balanceHolds() {
        assertThat(Database.count("select count(*) from entry where armed"))
                .isEqualTo(Database.count("select count(*) from watch"));
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("pole"))
                .get("/api/v1/watch-balance?department=93")
                .then()
                .statusCode(200)
                .body("balanced", equalTo(true));
    }

    @Test
    void erasure_ofTwoCasesThatAreOne_cancelsTheOneWatchThatIsOpen() {
        bothWatched();
        merged();

        Topics.send(absorbed.erased(0));
        Topics.send(surviving.erased(0));
        awaitErasures();

        Watches.await(surviving.caseId(), "CANCELLED");
        Watches.await(absorbed.caseId(), "SUPERSEDED");
        List<Sent> told = standing(EventType.WATCH_CANCELLED);
        assertThat(told).singleElement().satisfies(sent -> {
            Contracts.assertFits(EventType.WATCH_CANCELLED, sent.text());
            assertThat(sent.json().path("motive").asText()).isEqualTo("erased");
        });
    }

    @Test
    void erasure_toldOfTheAbsorbedCaseAlone_endsTheCallsAlready() {
        Topics.send(surviving.call(3));
        Watches.await(surviving.caseId(), "OPEN");
        merged();

        Topics.send(absorbed.erased(0));

        Watches.await(surviving.caseId(), "CANCELLED");
        Topics.send(surviving.erased(0));
        awaitErasures();
        Watches.await(surviving.caseId(), "CANCELLED");
    }

    @Test
    void openWatchOfTheAbsorbedCase_isCancelledToo() {
        Topics.send(absorbed.call(5));
        Watches.await(absorbed.caseId(), "OPEN");
        merged();

        Topics.send(surviving.erased(0));
        Topics.send(absorbed.erased(0));
        awaitErasures();

        Watches.await(absorbed.caseId(), "CANCELLED");
    }

    @Test
    void mergeHeardAfterTheErasure_bringsNoCallBack() {
        bothWatched();
        Topics.send(absorbed.erased(0));
        Topics.send(surviving.erased(0));
        Watches.await(absorbed.caseId(), "CANCELLED");
        Watches.await(surviving.caseId(), "CANCELLED");

        merged();

        Watches.await(absorbed.caseId(), "SUPERSEDED");
        Watches.await(surviving.caseId(), "CANCELLED");
    }

    @Test
    void reversalHeardAfterTheErasure_leavesBothWithoutACall() {
        bothWatched();
        merged();
        Topics.send(absorbed.erased(0));
        Topics.send(surviving.erased(0));
        awaitErasures();

        Topics.send(absorbed.unmergedFrom(surviving, merge));
        awaitMerge(true);

        Watches.await(absorbed.caseId(), "CANCELLED");
        Watches.await(surviving.caseId(), "CANCELLED");
    }

    @Test
    void exchangeHeardAfterTheErasure_owesNoCall() {
        merged();
        Topics.send(absorbed.erased(0));
        Topics.send(surviving.erased(0));
        awaitErasures();

        Topics.send(absorbed.call(4));
        Topics.send(surviving.call(2));

        Watches.await(absorbed.caseId(), "SUPERSEDED");
        Watches.await(surviving.caseId(), "CANCELLED");
    }

    @Test
    void watchThatWasMissed_staysMissed_forTheErasureCameLater() {
        Topics.send(absorbed.call(30));
        Topics.send(surviving.call(20));
        Watches.await(absorbed.caseId(), "MISSED");
        Watches.await(surviving.caseId(), "MISSED");
        merged();
        Topics.send(surviving.erased(0));
        Topics.send(absorbed.erased(0));
        awaitErasures();

        assertThat(sweep.handle().await().atMost(Duration.ofSeconds(30))).isFalse();

        Watches.await(absorbed.caseId(), "SUPERSEDED");
        Watches.await(surviving.caseId(), "MISSED");
    }

    private void bothWatched() {
        Topics.send(absorbed.call(5));
        Topics.send(surviving.call(3));
        Watches.await(absorbed.caseId(), "OPEN");
        Watches.await(surviving.caseId(), "OPEN");
    }

    private void merged() {
        Topics.send(absorbed.mergedInto(surviving, merge));
        awaitMerge(false);
    }

    private void awaitMerge(boolean reversed) {
        Awaitility.await()
                .until(() -> Database.count(
                                "select count(*) from case_merge where merge_id = ? and reversed = ?", merge, reversed)
                        == 1);
    }

    private void awaitErasures() {
        Awaitility.await()
                .until(() -> Database.count(
                                "select count(*) from entry where kind = 'ERASURE' and case_id in (?, ?)",
                                absorbed.caseId(),
                                surviving.caseId())
                        == 2);
    }

    /** Told of the two cases and superseded by nothing, once everything that was to be told is. */
    private List<Sent> standing(EventType type) {
        Awaitility.await().until(() -> Database.count("select count(*) from outbox") == 0);
        List<Sent> told =
                Topics.all(Topic.FOLLOWUP).stream().filter(this::isAboutThem).toList();
        Set<String> superseded = new HashSet<>();
        told.forEach(sent -> superseded.add(sent.json().at("/fact/supersedes").asText()));
        return told.stream()
                .filter(sent -> sent.is(type))
                .filter(sent ->
                        !superseded.contains(sent.json().at("/fact/eventId").asText()))
                .toList();
    }

    private boolean isAboutThem(Sent sent) {
        return sent.key().equals(surviving.caseId().toString())
                || sent.key().equals(absorbed.caseId().toString());
    }
}
