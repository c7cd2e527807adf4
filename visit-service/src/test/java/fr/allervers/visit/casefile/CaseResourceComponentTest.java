package fr.allervers.visit.casefile;

import static fr.allervers.visit.fixtures.Told.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Stage;
import fr.allervers.contracts.Topic;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Contracts;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Sent;
import fr.allervers.testkit.Topics;
import fr.allervers.visit.fixtures.Api;
import fr.allervers.visit.fixtures.Bodies;
import fr.allervers.visit.fixtures.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class CaseResourceComponentTest {

    private static final Api AGENT = Api.agent93();

    @Test
    void closure_withTheVersionSeen_endsTheInterventionAndIsTold() {
        Told told = Told.in93(Stage.CDP).opened();
        AGENT.post(told.caseId(), "contact-attempts", Bodies.call(TODAY.minusDays(2)))
                .statusCode(201);

        AGENT.close(told.caseId(), AGENT.etagOf(told.caseId()), Bodies.closure(TODAY))
                .statusCode(201)
                .header("ETag", equalTo(AGENT.etagOf(told.caseId())))
                .body("motive", equalTo("GOALS_REACHED"));

        AGENT.get("/{id}", told.caseId())
                .body("state", equalTo("CLOSED"))
                .body("closure.closedOn", equalTo(TODAY.toString()));
        Sent sent = Topics.awaitOne(EventType.CASE_CLOSED, told.caseId().toString());
        Contracts.assertFits(EventType.CASE_CLOSED, sent.text());
        assertThat(sent.json().path("motive").asText()).isEqualTo("GOALS_REACHED");
        assertThat(sent.headers()).containsEntry("ce_department", "93").containsEntry("ce_operator", "equipe-93");
    }

    @Test
    void closure_sentAgain_isRecognisedAndToldOnce() {
        Told told = Told.in93(Stage.CDP).opened();
        AGENT.close(told.caseId(), "\"0\"", Bodies.closure(TODAY)).statusCode(201);

        AGENT.close(told.caseId(), "\"0\"", Bodies.closure(TODAY)).statusCode(200);

        AGENT.post(told.caseId(), "meetings", Bodies.meeting(TODAY)).statusCode(201);
        assertThat(Topics.await(
                        Topic.VISIT, 2, sent -> sent.key().equals(told.caseId().toString())))
                .hasSize(2);
    }

    @Test
    void closure_ofAClosedCaseForAnotherMotive_isRefused() {
        Told told = Told.in93(Stage.CDP).opened();
        AGENT.close(told.caseId(), "\"0\"", Bodies.closure(TODAY)).statusCode(201);

        AGENT.close(told.caseId(), AGENT.etagOf(told.caseId()), Bodies.closure(TODAY.minusDays(1)))
                .statusCode(409)
                .body("code", equalTo("case-closed"));
    }

    @Test
    void closure_onAVersionThatPassed_isStaleAndWithoutVersionRequired() {
        Told told = Told.in93(Stage.CDP).opened();
        AGENT.post(told.caseId(), "meetings", Bodies.meeting(TODAY)).statusCode(201);

        AGENT.close(told.caseId(), "\"0\"", Bodies.closure(TODAY)).statusCode(412);
        AGENT.post(told.caseId(), "closure", Bodies.closure(TODAY)).statusCode(428);
        AGENT.close(told.caseId(), "soon", Bodies.closure(TODAY)).statusCode(400);
    }

    @Test
    void closure_tomorrowForAnUnknownMotive_isToldWithItsPlaces() {
        Told told = Told.in93(Stage.CDP).opened();

        AGENT.close(told.caseId(), "\"0\"", Bodies.closure(TODAY.plusDays(1)))
                .statusCode(400)
                .body("violations.code", contains("date-in-future"))
                .body("violations.pointer", contains("/closedOn"));
        AGENT.close(told.caseId(), "\"0\"", Map.of("closedOn", "demain", "motive", "FATIGUE"))
                .statusCode(400)
                .body("violations.size()", equalTo(2));
    }

    @Test
    void afterTheClosure_contactsGoOnAndNewWorkIsRefused() {
        Told told = Told.in93(Stage.CDP).opened();
        AGENT.post(told.caseId(), "meetings", Bodies.meeting(TODAY.minusDays(9)))
                .statusCode(201);
        AGENT.close(told.caseId(), AGENT.etagOf(told.caseId()), Bodies.closure(TODAY.minusDays(1)))
                .statusCode(201);

        AGENT.post(told.caseId(), "contact-attempts", Bodies.call(TODAY)).statusCode(201);
        AGENT.post(told.caseId(), "meetings", Bodies.meeting(TODAY)).statusCode(201);
        AGENT.post(told.caseId(), "diagnoses", Bodies.diagnosis("CAUSES", TODAY))
                .statusCode(409)
                .body("code", equalTo("case-closed"));
        AGENT.post(told.caseId(), "commitments", Bodies.commitment(TODAY))
                .statusCode(409)
                .body("code", equalTo("case-closed"));
    }

    @Test
    void timeline_ofARichCase_holdsEverythingByDay() {
        Told told = Told.in93(Stage.CDP).opened();
        AGENT.post(told.caseId(), "commitments", Bodies.commitment(TODAY.minusDays(3)))
                .statusCode(201);
        AGENT.post(told.caseId(), "meetings", Bodies.meeting(TODAY.minusDays(5)))
                .statusCode(201);
        AGENT.post(told.caseId(), "diagnoses", Bodies.diagnosis("CAUSES", TODAY.minusDays(4)))
                .statusCode(201);
        AGENT.post(told.caseId(), "contact-attempts", Bodies.letter(TODAY.minusDays(20)))
                .statusCode(201);
        AGENT.close(told.caseId(), AGENT.etagOf(told.caseId()), Bodies.closure(TODAY))
                .statusCode(201);

        AGENT.get("/{id}/timeline", told.caseId())
                .statusCode(200)
                .body(
                        "kind",
                        contains(
                                "CASE_OPENED",
                                "CONTACT_ATTEMPT",
                                "MEETING",
                                "DIAGNOSIS",
                                "COMMITMENT",
                                "COMMITMENT_STEP",
                                "COMMITMENT_STEP",
                                "CASE_CLOSED"))
                .body("[1].codes", equalTo(Map.of("channel", "LETTER", "outcome", "NO_ANSWER")))
                .body("[1].note", equalTo(Bodies.SECRET_NOTE))
                .body(
                        "[2].codes",
                        equalTo(Map.of(
                                "place",
                                "NEAR_HOME",
                                "startedAt",
                                "18:30",
                                "steps",
                                "NOT_STARTED",
                                "transition",
                                "NONE")))
                .body("[3].codes.causes", equalTo("SANTE SEPARATION"))
                .body("[3].codes.version", equalTo("1"))
                .body("[5].note", equalTo(Bodies.SECRET_NOTE))
                .body("[7].codes.motive", equalTo("GOALS_REACHED"));
    }

    @Test
    void reads_ofAPerson_areNoted() {
        Told told = Told.in93(Stage.CDP).opened();

        AGENT.get("/{id}", told.caseId()).statusCode(200);
        AGENT.get("/{id}/timeline", told.caseId()).statusCode(200);
        AGENT.get("?limit=1").statusCode(200);
        Api.as("agent-974").get("/{id}", told.caseId()).statusCode(404);

        assertThat(Database.query("select deed from access_log where subject = ? order by at", told.caseId()))
                .extracting(row -> row.get("deed"))
                .containsExactly("read-case", "read-timeline", "list-case");
    }

    @Test
    void requests_withoutAToken_areUnauthorized() {
        RestAssured.get("/api/v1/cases").then().statusCode(401);
    }
}
