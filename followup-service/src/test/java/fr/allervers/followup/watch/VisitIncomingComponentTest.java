package fr.allervers.followup.watch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import fr.allervers.contracts.visit.v1.ClosureMotive;
import fr.allervers.contracts.visit.v1.ContactAttempted;
import fr.allervers.contracts.visit.v1.HouseholdMet;
import fr.allervers.followup.fixtures.Letters;
import fr.allervers.followup.fixtures.Watches;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.CloudEvents;
import fr.allervers.testkit.Contracts;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Place;
import fr.allervers.testkit.Sent;
import fr.allervers.testkit.Tokens;
import fr.allervers.testkit.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What visit-service tells becomes watches, once, whatever the order. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class VisitIncomingComponentTest {

    private final Letters letters = Letters.aboutANewCase();

    @Test
    void exchange_ofANewCase_armsAWatchAndTellsIt() {
        ContactAttempted call = letters.call(0);

        Topics.send(call);

        Sent armed = Topics.awaitOne(EventType.WATCH_ARMED, letters.caseId().toString());
        Contracts.assertFits(EventType.WATCH_ARMED, armed.text());
        assertThat(armed.json().path("dueOn").asText())
                .isEqualTo(letters.daysAgo(0).plusDays(15).toString());
        assertThat(armed.headers()).containsEntry("ce_department", "93").containsEntry("ce_operator", "equipe-93");
        Watches.await(letters.caseId(), "OPEN");
    }

    @Test
    void letterUnanswered_afterAnExchange_doesNothing() {
        Topics.send(letters.call(3));
        Topics.send(letters.unanswered(1));
        Topics.send(letters.check(0));

        assertThat(Watches.awaitTold(letters.caseId(), 3)).containsExactly("armed", "met", "armed");
    }

    @Test
    void sameLetter_deliveredTwice_changesNothing() {
        HouseholdMet first = letters.check(2);
        Topics.send(first);
        Topics.send(first);
        Topics.send(letters.call(1));
        Topics.send(first);
        Topics.send(letters.call(0));

        assertThat(Watches.awaitTold(letters.caseId(), 5))
                .containsExactly("armed", "superseded", "armed", "superseded", "armed");
        assertThat(Database.count("select count(*) from entry where case_id = ?", letters.caseId()))
                .isEqualTo(3);
        assertThat(Topics.all(Topic.FOLLOWUP))
                .filteredOn(sent -> sent.key().equals(letters.caseId().toString()))
                .hasSize(5);
    }

    @Test
    void exchange_enteredLateAfterTheMiss_putsThingsRight() {
        Topics.send(letters.call(20));
        Watches.await(letters.caseId(), "MISSED");

        Topics.send(letters.check(8));

        Watches.await(letters.caseId(), "MET", "OPEN");
        List<Sent> told = Topics.await(
                Topic.FOLLOWUP, 4, sent -> sent.key().equals(letters.caseId().toString()));
        assertThat(told).extracting(Watches::name).containsExactly("armed", "missed", "met", "armed");
        assertThat(told.get(2).json().path("onTime").asBoolean()).isTrue();
        assertThat(told.get(2).json().at("/fact/supersedes").asText())
                .isEqualTo(told.get(1).json().at("/fact/eventId").asText());
        told.forEach(sent -> Contracts.assertFits(
                EventType.named(sent.headers().get("ce_type")).orElseThrow(), sent.text()));
    }

    @Test
    void check_afterTheMiss_meetsLate() {
        Topics.send(letters.call(20));
        Watches.await(letters.caseId(), "MISSED");

        Topics.send(letters.check(1));

        List<Sent> told = Topics.await(
                Topic.FOLLOWUP, 4, sent -> sent.key().equals(letters.caseId().toString()));
        assertThat(told).extracting(Watches::name).containsExactly("armed", "missed", "met", "armed");
        assertThat(told.get(2).json().path("onTime").asBoolean()).isFalse();
        assertThat(told.get(2).json().at("/fact").has("supersedes")).isFalse();
        assertThat(told.get(1).json().at("/fact/occurredOn").asText())
                .isEqualTo(letters.daysAgo(4).toString());
    }

    @Test
    void retraction_ofAnExchange_opensThePreviousWatchAgain() {
        Topics.send(letters.call(5));
        ContactAttempted wrong = letters.call(2);
        Topics.send(wrong);
        Watches.await(letters.caseId(), "SUPERSEDED", "OPEN");

        Topics.send(letters.correcting(wrong.fact()));

        Watches.await(letters.caseId(), "OPEN", "CANCELLED");
        assertThat(Watches.awaitTold(letters.caseId(), 5))
                .containsExactly("armed", "superseded", "armed", "cancelled", "armed");
    }

    @Test
    void death_ofTheTenant_cancelsTheWatch() {
        Topics.send(letters.call(5));
        Topics.send(letters.closed(2, ClosureMotive.DECEASED));
        Topics.send(letters.call(1));

        Sent cancelled =
                Topics.awaitOne(EventType.WATCH_CANCELLED, letters.caseId().toString());
        assertThat(cancelled.json().path("motive").asText()).isEqualTo("deceased");
        Watches.await(letters.caseId(), "CANCELLED");
    }

    @Test
    void erasure_ofTheHousehold_cancelsTheWatchAndTheBalanceHolds() {
        Topics.send(letters.call(5));
        Watches.await(letters.caseId(), "OPEN");

        Topics.send(letters.erased(0));

        Sent cancelled =
                Topics.awaitOne(EventType.WATCH_CANCELLED, letters.caseId().toString());
        Contracts.assertFits(EventType.WATCH_CANCELLED, cancelled.text());
        assertThat(cancelled.json().path("motive").asText()).isEqualTo("erased");
        Watches.await(letters.caseId(), "CANCELLED");
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("pole"))
                .get("/api/v1/watch-balance?department=93")
                .then()
                .statusCode(200)
                .body("balanced", org.hamcrest.Matchers.equalTo(true));
    }

    @Test
    void erasure_heardBeforeTheExchange_cancelsItAllTheSame() {
        Topics.send(letters.erased(0));
        Awaitility.await()
                .until(() -> Database.count("select count(*) from entry where case_id = ?", letters.caseId()) == 1);

        Topics.send(letters.call(2));

        Watches.await(letters.caseId(), "CANCELLED");
    }

    @Test
    void closure_thenACheckAfterIt_meetsTheLastWatch() {
        Topics.send(letters.call(5));
        Topics.send(letters.closed(4, ClosureMotive.HANDED_OVER));
        Topics.send(letters.check(0));

        Watches.await(letters.caseId(), "MET");
    }

    @Test
    void letterThatNobodyCanRead_isBuriedAndTheRestFlows() {
        ContactAttempted call = letters.call(0);
        Place place = Topics.sendRaw(Topic.VISIT, call.key(), "{\"fact\":", CloudEvents.headers(call));
        Topics.send(letters.call(0));

        Watches.await(letters.caseId(), "OPEN");
        Topics.await(
                "followup-service.dead-letters",
                1,
                sent -> sent.json().path("origin").asText().equals(place.toString()));
    }

    @Test
    void exchange_beforeAnyRule_waitsAsDeadLetterAndIsReplayedOnceThereIsOne() {
        UUID origin = letters.caseId();
        Topics.send(new ContactAttempted(
                letters.fact(LocalDate.of(2019, 5, 2), null),
                letters.call(0).channel(),
                letters.call(0).outcome(),
                true,
                null));
        Topics.await(
                "followup-service.dead-letters",
                1,
                sent -> sent.json().path("reason").asText().equals("no-watch-rule-in-force"));
        assertThat(Watches.states(origin)).isEmpty();

        Database.update("insert into watch_rule values ('2019-01-01', 15, 'CALENDAR_DAYS', 'essai')");
        try {
            RestAssured.given()
                    .auth()
                    .oauth2(Tokens.of("admin"))
                    .post("/api/v1/dead-letters/replays")
                    .then()
                    .statusCode(200);
            Watches.await(origin, "MISSED");
        } finally {
            Database.update("delete from watch_rule where effective_from = '2019-01-01'");
        }
    }
}
