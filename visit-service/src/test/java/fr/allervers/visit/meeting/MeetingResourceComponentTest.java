package fr.allervers.visit.meeting;

import static fr.allervers.visit.fixtures.Bodies.SECRET_NOTE;
import static fr.allervers.visit.fixtures.Bodies.with;
import static fr.allervers.visit.fixtures.Told.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Stage;
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
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class MeetingResourceComponentTest {

    private static final Api AGENT = Api.agent93();

    @Test
    void meeting_nearHome_isRecordedAndToldWithoutItsNote() {
        Told told = Told.in93(Stage.ASSIGNATION).opened();

        AGENT.post(told.caseId(), "meetings", Bodies.meeting(TODAY.minusDays(1)))
                .statusCode(201)
                .body("startedAt", equalTo("18:30"))
                .body("place", equalTo("NEAR_HOME"));

        AGENT.get("/{id}", told.caseId())
                .body("firstMetOn", equalTo(TODAY.minusDays(1).toString()))
                .body("lastExchangeOn", equalTo(TODAY.minusDays(1).toString()));
        Sent sent = Topics.awaitOne(EventType.HOUSEHOLD_MET, told.caseId().toString());
        Contracts.assertFits(EventType.HOUSEHOLD_MET, sent.text());
        assertThat(sent.json().at("/fact/occurredOn").asText())
                .isEqualTo(TODAY.minusDays(1).toString());
        assertThat(sent.json().at("/fact/householdId").asText())
                .isEqualTo(told.householdId().toString());
        assertThat(sent.json().at("/review/steps").asText()).isEqualTo("NOT_STARTED");
        assertThat(sent.headers()).containsEntry("ce_stage", "ASSIGNATION");
        assertThat(sent.text()).doesNotContain(SECRET_NOTE);
    }

    @Test
    void meeting_recordedAndTold_carriesOneInstant() {
        Told told = Told.in93(Stage.CDP).opened();

        AGENT.post(told.caseId(), "meetings", Bodies.meeting(TODAY)).statusCode(201);

        String toldAt = Topics.awaitOne(EventType.HOUSEHOLD_MET, told.caseId().toString())
                .json()
                .at("/fact/recordedAt")
                .asText();
        assertThat(Database.count(
                        "select count(*) from meeting where case_id = ? and recorded_at = cast(? as timestamptz)",
                        told.caseId(),
                        toldAt))
                .isEqualTo(1);
    }

    @Test
    void meeting_sentAgain_isRecognisedAndOtherContentRefused() {
        Told told = Told.in93(Stage.CDP).opened();
        Map<String, Object> meeting = Bodies.meeting(TODAY);
        AGENT.post(told.caseId(), "meetings", meeting).statusCode(201);

        AGENT.post(told.caseId(), "meetings", meeting).statusCode(200);
        AGENT.post(told.caseId(), "meetings", with(meeting, "place", "HOME")).statusCode(409);
    }

    @Test
    void meeting_tomorrowOrAtNoTimeOfDay_isToldWithItsPlace() {
        Told told = Told.in93(Stage.CDP).opened();

        AGENT.post(told.caseId(), "meetings", Bodies.meeting(TODAY.plusDays(1)))
                .statusCode(400)
                .body("violations.pointer", contains("/occurredOn"));
        AGENT.post(told.caseId(), "meetings", with(Bodies.meeting(TODAY), "startedAt", "24:30"))
                .statusCode(400)
                .body("violations.pointer", contains("/startedAt"));
    }
}
