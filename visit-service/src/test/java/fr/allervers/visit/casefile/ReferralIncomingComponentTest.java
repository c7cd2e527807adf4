package fr.allervers.visit.casefile;

import static fr.allervers.visit.fixtures.Told.OPENED;
import static fr.allervers.visit.fixtures.Told.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Stage;
import fr.allervers.contracts.Topic;
import fr.allervers.contracts.referral.v1.ReferralAttached;
import fr.allervers.contracts.referral.v1.StageReached;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Place;
import fr.allervers.testkit.Sent;
import fr.allervers.testkit.Tokens;
import fr.allervers.testkit.Topics;
import fr.allervers.visit.fixtures.Api;
import fr.allervers.visit.fixtures.Bodies;
import fr.allervers.visit.fixtures.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class ReferralIncomingComponentTest {

    private static final String DEAD_LETTERS = "visit-service.dead-letters";

    @Test
    void allocation_ofANewCase_opensItAsAllocated() {
        Told told = Told.in93(Stage.CDP).opened();

        Api.agent93()
                .get("/{id}", told.caseId())
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("caseId", equalTo(told.caseId().toString()))
                .body("operator", equalTo("equipe-93"))
                .body("stage", equalTo("CDP"))
                .body("source", equalTo("CD"))
                .body("state", equalTo("OPEN"))
                .body("openedOn", equalTo(OPENED.toString()));
    }

    @Test
    void allocation_toldTwiceUnderTwoIds_hasNoSecondEffect() {
        Told told = Told.in93(Stage.CDP).opened();
        Told again = new Told(told.caseId(), told.householdId(), "93", "equipe-93", Stage.CQL);

        Topics.send(again.allocated());
        Topics.send(told.reached(Stage.ASSIGNATION, TODAY));

        awaitStage(told, "ASSIGNATION");
        assertThat(Database.query(
                        "select operator, opening_stage, in_hand from case_file where case_id = ?", told.caseId()))
                .containsExactly(Map.of("operator", "equipe-93", "opening_stage", "CDP", "in_hand", true));
    }

    @Test
    void case_thatItsOperatorRefused_isOutOfItsHandsAndGoesToTheNextOne() {
        Told told = Told.in93(Stage.CDP).opened();
        Told next = new Told(told.caseId(), told.householdId(), "93", "equipe-93-autre", Stage.CDP);

        Topics.send(told.refused());
        Awaitility.await()
                .untilAsserted(() -> Api.agent93().get("/{id}", told.caseId()).statusCode(404));
        Topics.send(next.allocated());

        Awaitility.await()
                .until(() -> "equipe-93-autre"
                        .equals(Database.value(
                                "select operator from case_file where in_hand and case_id = ?", told.caseId())));
        Api.agent93().post(told.caseId(), "meetings", Bodies.meeting(TODAY)).statusCode(404);
    }

    @Test
    void withdrawal_ofACaseThatWasGivenOnMeanwhile_doesNotTakeItFromTheNextOperator() {
        Told told = Told.by("equipe-93-autre", "93", Stage.CDP);
        Told moved = new Told(told.caseId(), told.householdId(), "93", "equipe-93", Stage.CDP);
        Topics.send(told.allocated());
        moved.opened();

        Topics.send(told.withdrawn());
        Topics.send(moved.reached(Stage.ASSIGNATION, TODAY));

        awaitStage(moved, "ASSIGNATION");
        Api.agent93().get("/{id}", told.caseId()).statusCode(200);
    }

    @Test
    void stage_toldWhileTheCaseStillWaits_isThereWhenItOpens() {
        Told told = Told.in93(Stage.CDP);

        Topics.send(told.reached(Stage.ASSIGNATION, OPENED.minusDays(1)));
        told.opened();

        awaitStage(told, "ASSIGNATION");
    }

    @Test
    void stage_toldLate_countsForTheDaysAfterItsDate() {
        Told told = Told.in93(Stage.CDP).opened();
        Topics.send(told.reached(Stage.ASSIGNATION, TODAY.minusDays(5)));
        awaitStage(told, "ASSIGNATION");

        Api.agent93()
                .post(told.caseId(), "meetings", Bodies.meeting(TODAY.minusDays(6)))
                .statusCode(201);
        Api.agent93()
                .post(told.caseId(), "meetings", Bodies.meeting(TODAY.minusDays(5)))
                .statusCode(201);

        assertThat(Topics.await(
                        Topic.VISIT, 2, sent -> sent.key().equals(told.caseId().toString())))
                .extracting(sent -> sent.json().at("/fact/stage").asText())
                .containsExactly("CDP", "ASSIGNATION");
    }

    @Test
    void stage_thatIsCorrectedTakenBackAndAnnulled_isFollowedBackwards() {
        Told told = Told.in93(Stage.CDP).opened();
        StageReached wrong = told.reached(Stage.CQL, TODAY.minusDays(5));
        StageReached right = told.correcting(wrong, Stage.ASSIGNATION);

        Topics.send(wrong);
        awaitStage(told, "CQL");
        Topics.send(right);
        awaitStage(told, "ASSIGNATION");
        Topics.send(told.retracting(right));
        awaitStage(told, "CQL");
        Topics.send(told.annulling(wrong, TODAY.minusDays(1)));
        awaitStage(told, "CDP");
        Topics.send(told.judged(TODAY.minusDays(2)));
        awaitStage(told, "ASSIGNATION");

        Api.agent93()
                .get("/{id}/timeline", told.caseId())
                .statusCode(200)
                .body("kind", hasItems("STAGE_REACHED", "PROCEDURE_ACT", "ACT_RETRACTED"))
                .body(
                        "find { it.codes.act == 'JUGEMENT' }.codes",
                        equalTo(Map.of("act", "JUGEMENT", "document", "COURT_NOTICE", "judgement", "EXPULSION_FERME")))
                .body(
                        "find { it.codes.act == 'ANNULATION' }.codes.annuls",
                        equalTo(wrong.eventId().toString()));
    }

    @Test
    void secondReferral_thatJoins_tellsItsOwnStage_onceAndAlsoBeforeTheCaseOpens() {
        Told told = Told.in93(Stage.CDP);
        ReferralAttached joins = told.attached(Stage.ASSIGNATION, OPENED.minusDays(3));

        Topics.send(joins);
        Topics.send(joins);
        told.opened();

        awaitStage(told, "ASSIGNATION");
        assertThat(Database.count("select count(*) from stage_mark where case_id = ?", told.caseId()))
                .isOne();
    }

    @Test
    void referral_thatIsTakenOutOfTheCase_takesItsOwnStageAlong() {
        Told told = Told.in93(Stage.CDP).opened();
        ReferralAttached joins = told.attached(Stage.ASSIGNATION, OPENED.minusDays(3));
        Topics.send(joins);
        awaitStage(told, "ASSIGNATION");

        Topics.send(told.separated(joins));

        awaitStage(told, "CDP");
    }

    @Test
    void letter_thatNobodyCanRead_isBuriedAndTheRestFlows() {
        Told told = Told.in93(Stage.CDP);

        Place place = Topics.sendRaw(
                Topic.REFERRAL,
                told.caseId().toString(),
                "{",
                Map.of("ce_type", EventType.REFERRAL_ALLOCATED.wireName()));
        told.opened();

        assertThat(buried(place).json().path("reason").asText()).isEqualTo("unreadable");
        Api.as("admin").get("").statusCode(403);
        waitingLetters().body("origin", hasItem(place.toString()));
    }

    @Test
    void letter_thatFailedForAFault_opensItsCaseWhenReplayedAfterTheRepair() {
        Told told = Told.by("equipe-en-panne", "93", Stage.CDP);
        Database.update("alter table case_file add constraint fault check (operator <> 'equipe-en-panne')");
        Place place = Topics.send(told.allocated());
        buried(place);

        Database.update("alter table case_file drop constraint fault");
        Map<String, String> outcomes = RestAssured.given()
                .auth()
                .oauth2(Tokens.of("admin"))
                .post("/api/v1/dead-letters/replays")
                .then()
                .statusCode(200)
                .extract()
                .path("collectEntries{[it.origin, it.reason]}");

        assertThat(outcomes).containsEntry(place.toString(), "replayed");
        told.awaitCase();
    }

    private static io.restassured.response.ValidatableResponse waitingLetters() {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of("admin"))
                .get("/api/v1/dead-letters")
                .then()
                .statusCode(200);
    }

    private static Sent buried(Place place) {
        return Topics.await(
                        DEAD_LETTERS,
                        1,
                        sent -> sent.json().path("origin").asText().equals(place.toString()))
                .getFirst();
    }

    private static void awaitStage(Told told, String stage) {
        Awaitility.await()
                .until(() -> Database.count(
                                "select count(*) from case_file where case_id = ? and stage = ?", told.caseId(), stage)
                        == 1);
    }
}
