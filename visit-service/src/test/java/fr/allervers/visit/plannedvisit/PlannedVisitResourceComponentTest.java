package fr.allervers.visit.plannedvisit;

import static fr.allervers.visit.fixtures.Bodies.SECRET_NOTE;
import static fr.allervers.visit.fixtures.Bodies.with;
import static fr.allervers.visit.fixtures.Told.TODAY;
import static fr.allervers.visit.plannedvisit.domain.PlannedVisitRefusal.ABSENT_BEFORE_THE_DAY;
import static fr.allervers.visit.plannedvisit.domain.PlannedVisitRefusal.PLANNED_VISIT_ENDED;
import static fr.allervers.visit.plannedvisit.domain.PlannedVisitRefusal.PLANNED_VISIT_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.allervers.contracts.Stage;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Topics;
import fr.allervers.visit.fixtures.Api;
import fr.allervers.visit.fixtures.Bodies;
import fr.allervers.visit.fixtures.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class PlannedVisitResourceComponentTest {

    private static final Api AGENT = Api.agent93();

    private final Told told = Told.in93(Stage.CDP).opened();
    private final Map<String, Object> visit = Bodies.plannedVisit(TODAY.plusDays(3));

    @Test
    void visit_planned_standsOnTheTimelineAndIsToldToNobody() {
        plan().statusCode(201)
                .body("day", equalTo(TODAY.plusDays(3).toString()))
                .body("hours.from", equalTo("14:00"))
                .body("state", equalTo("PLANNED"))
                .body("note", equalTo(SECRET_NOTE));

        AGENT.get("/{id}/timeline", told.caseId())
                .body("[1].kind", equalTo("VISIT_PLANNED"))
                .body("[1].id", equalTo(id()))
                .body("[1].occurredOn", equalTo(TODAY.toString()))
                .body("[1].note", equalTo(SECRET_NOTE))
                .body(
                        "[1].codes",
                        equalTo(Map.of(
                                "day",
                                TODAY.plusDays(3).toString(),
                                "from",
                                "14:00",
                                "to",
                                "16:00",
                                "place",
                                "HOME",
                                "state",
                                "PLANNED")));
        assertThat(Database.count("select count(*) from outbox where payload like ?", "%" + id() + "%"))
                .isZero();
        assertThat(deeds()).isEqualTo(1);
    }

    @Test
    void visit_sentAgain_isRecognisedAndOtherContentRefused() {
        plan().statusCode(201);

        plan().statusCode(200);
        AGENT.post(told.caseId(), "planned-visits", with(visit, "place", "NEAR_HOME"))
                .statusCode(409)
                .body("code", equalTo("entry-id-taken"));
    }

    @Test
    void visit_yesterdayOrWithAnEndBeforeItsBeginning_isToldWithItsPlaces() {
        AGENT.post(
                        told.caseId(),
                        "planned-visits",
                        with(
                                with(visit, "day", TODAY.minusDays(1).toString()),
                                "hours",
                                Map.of("from", "16:00", "to", "14:00")))
                .statusCode(400)
                .body("violations.pointer", contains("/day", "/hours/to"));
        AGENT.post(told.caseId(), "planned-visits", with(visit, "hours", Map.of("from", "25:00")))
                .statusCode(400)
                .body("violations.pointer", contains("/hours/from"));
        AGENT.post(told.caseId(), "planned-visits", with(visit, "note", "x".repeat(501)))
                .statusCode(400)
                .body("violations.pointer", contains("/note"));
    }

    @Test
    void meeting_thatNamesTheVisit_holdsItOnce() {
        plan().statusCode(201);
        Map<String, Object> meeting = with(Bodies.meeting(TODAY), "plannedVisitId", id());

        AGENT.post(told.caseId(), "meetings", meeting).statusCode(201).body("plannedVisitId", equalTo(id()));
        AGENT.post(told.caseId(), "meetings", meeting).statusCode(200);

        AGENT.get("/{id}/timeline", told.caseId())
                .body("find { it.kind == 'VISIT_PLANNED' }.codes.state", equalTo("HELD"))
                .body("find { it.kind == 'MEETING' }.codes.plannedVisit", equalTo(id()));
        plan().statusCode(200).body("state", equalTo("HELD")).body("meetingId", equalTo(meeting.get("id")));
        AGENT.post(told.caseId(), "meetings", with(Bodies.meeting(TODAY), "plannedVisitId", id()))
                .statusCode(409)
                .body("code", equalTo(PLANNED_VISIT_ENDED.code()));
        cancel("OTHER").statusCode(409).body("code", equalTo(PLANNED_VISIT_ENDED.code()));
    }

    @Test
    void meeting_thatNamesNoVisitOfItsCase_isRefusedAndNotRecorded() {
        Told other = Told.in93(Stage.CDP).opened();
        AGENT.post(other.caseId(), "planned-visits", visit).statusCode(201);

        AGENT.post(told.caseId(), "meetings", with(Bodies.meeting(TODAY), "plannedVisitId", id()))
                .statusCode(400)
                .body("violations.code", contains(PLANNED_VISIT_UNKNOWN.code()))
                .body("violations.pointer", contains("/plannedVisitId"));
        AGENT.get("/{id}", told.caseId()).body("firstMetOn", nullValue());
        AGENT.post(told.caseId(), "planned-visits/" + id() + "/cancellation", Map.of("motive", "OTHER"))
                .statusCode(404);
    }

    @Test
    void cancellation_sentAgain_isRecognisedAndAnotherMotiveRefused() {
        plan().statusCode(201);

        cancel("POSTPONED").statusCode(201).body("state", equalTo("NOT_HELD")).body("motive", equalTo("POSTPONED"));
        cancel("POSTPONED").statusCode(200);
        cancel("OTHER").statusCode(409).body("code", equalTo(PLANNED_VISIT_ENDED.code()));

        AGENT.get("/{id}/timeline", told.caseId())
                .body("find { it.kind == 'VISIT_PLANNED' }.codes.state", equalTo("NOT_HELD"))
                .body("find { it.kind == 'VISIT_CANCELLED' }.occurredOn", equalTo(TODAY.toString()))
                .body("find { it.kind == 'VISIT_CANCELLED' }.codes.motive", equalTo("POSTPONED"));
    }

    @Test
    void absence_beforeTheDay_isRefused() {
        plan().statusCode(201);

        cancel("HOUSEHOLD_ABSENT").statusCode(400).body("violations.code", contains(ABSENT_BEFORE_THE_DAY.code()));
    }

    @Test
    void visitOfAMergedCase_isHeldByAMeetingOfTheCaseThatGoesOn() {
        plan().statusCode(201);
        Told surviving = Told.in93(Stage.CDP).opened();
        Topics.send(told.mergedInto(surviving, UUID.randomUUID()));
        Awaitility.await()
                .until(() ->
                        Database.count("select count(*) from case_merge where absorbed_case = ?", told.caseId()) == 1);

        cancel("OTHER").statusCode(409).body("code", equalTo("case-merged"));
        AGENT.post(surviving.caseId(), "meetings", with(Bodies.meeting(TODAY), "plannedVisitId", id()))
                .statusCode(201);
    }

    @Test
    void visit_afterTheClosure_isPlannedForTheCheck() {
        AGENT.close(told.caseId(), AGENT.etagOf(told.caseId()), Bodies.closure(TODAY))
                .statusCode(201);

        plan().statusCode(201);
    }

    private ValidatableResponse plan() {
        return AGENT.post(told.caseId(), "planned-visits", visit);
    }

    private ValidatableResponse cancel(String motive) {
        return AGENT.post(told.caseId(), "planned-visits/" + id() + "/cancellation", Map.of("motive", motive));
    }

    private String id() {
        return String.valueOf(visit.get("id"));
    }

    private long deeds() {
        return Database.count(
                "select count(*) from access_log where subject = ? and deed = 'plan-visit'", told.caseId());
    }
}
