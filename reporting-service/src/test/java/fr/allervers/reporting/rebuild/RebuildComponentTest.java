package fr.allervers.reporting.rebuild;

import static fr.allervers.reporting.rebuild.domain.RebuildRefusal.REBUILD_ALREADY_RUNNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import fr.allervers.contracts.referral.v1.HouseholdMerged;
import fr.allervers.contracts.visit.v1.HouseholdMet;
import fr.allervers.reporting.fixtures.Figures;
import fr.allervers.reporting.fixtures.Story;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Contracts;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Tokens;
import fr.allervers.testkit.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything read again from the log gives the same numbers, and mends what was broken. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class RebuildComponentTest {

    private static final String REBUILDS = "/api/v1/rebuilds";
    private static final String FIGURES = "department=16&by=month&from=2026-09&to=2026-10";

    private final Story story = Story.in("16");

    /** Other tests hand facts over without the log; a rebuild takes them away, so both begin from nothing here. */
    @BeforeEach
    void forgetWhatIsNotOnTheLog() {
        rebuild();
    }

    @Test
    void rebuild_ofAnUntouchedCopy_isEqual() {
        HouseholdMet wrong = story.met("2026-10-05");
        tell(
                wrong,
                story.recorded("2026-10-09T08:00:00Z")
                        .correcting(wrong.eventId())
                        .met("2026-09-30"),
                story.commitment("2026-10-06"),
                Contracts.exampleEvent(EventType.PLAN_SET));
        List<Map<String, Object>> before = Figures.of(FIGURES).rows();

        JsonPath done = rebuild();

        assertThat(done.getList("differences")).isEmpty();
        assertThat(done.getBoolean("equal")).isTrue();
        assertThat(done.getLong("factsRead")).isGreaterThanOrEqualTo(4);
        assertThat(done.getDouble("seconds")).isPositive();
        assertThat(Figures.of(FIGURES).rows()).isEqualTo(before);
    }

    @Test
    void rebuild_afterMergesAndTheirReversal_isEqual() {
        Story absorbed = Story.in("16");
        Story other = Story.in("16");
        HouseholdMerged held = absorbed.merged("2026-10-09", story, absorbed);
        HouseholdMerged wrong = other.merged("2026-10-09", story, other);
        tell(
                story.met("2026-10-05"),
                absorbed.met("2026-10-06"),
                other.met("2026-10-07"),
                held,
                wrong,
                other.correcting(wrong.eventId()).unmerged("2026-10-10", story, other));
        List<Map<String, Object>> before = Figures.of(FIGURES).rows();

        JsonPath done = rebuild();

        assertThat(done.getList("differences")).isEmpty();
        assertThat(Figures.of(FIGURES).rows()).isEqualTo(before);
    }

    @Test
    void rebuild_withACorrectionThatWasTakenBack_isEqual() {
        HouseholdMet first = story.met("2026-10-05");
        HouseholdMet correction = story.recorded("2026-10-09T08:00:00Z")
                .correcting(first.eventId())
                .met("2026-09-30");
        tell(
                first,
                correction,
                story.recorded("2026-10-12T08:00:00Z")
                        .correcting(correction.eventId())
                        .retracted("2026-10-12"));
        List<Map<String, Object>> before = Figures.of(FIGURES).rows();

        JsonPath done = rebuild();

        assertThat(done.getList("differences")).isEmpty();
        assertThat(Figures.of(FIGURES).rows()).isEqualTo(before);
    }

    @Test
    void rebuild_ofABrokenCopy_saysWhatDifferedAndMendsIt() {
        HouseholdMet met = story.met("2026-10-05");
        tell(met);
        List<Map<String, Object>> before = Figures.of(FIGURES).rows();
        Database.update("update fact set occurred_on = '2026-09-05' where event_id = ?", met.eventId());
        assertThat(Figures.of(FIGURES).rows()).isNotEqualTo(before);

        JsonPath done = rebuild();

        assertThat(done.getBoolean("equal")).isFalse();
        assertThat(done.getList("differences.what", String.class))
                .contains("I1a 16 equipe-16 CDP CAF 2026-09", "I1a 16 equipe-16 CDP CAF 2026-10");
        assertThat(Figures.of(FIGURES).rows()).isEqualTo(before);
    }

    @Test
    void facts_thatAreTold_afterARebuild_arrive() {
        rebuild();
        HouseholdMet met = story.met("2026-10-05");

        tell(met);

        assertThat(Database.count("select count(*) from fact where event_id = ?", met.eventId()))
                .isEqualTo(1);
        assertThat(Database.count("select count(*) from fact_shadow")).isZero();
    }

    @Test
    void letter_thatNobodyCanRead_doesNotStopTheRebuild() {
        Topics.sendRaw(Topic.VISIT, "key", "{", Map.of("ce_type", EventType.HOUSEHOLD_MET.wireName()));

        assertThat(rebuild().getString("state")).isEqualTo("DONE");
    }

    @Test
    void rebuild_whileOneRuns_isRefused_andTheSameAgainIsNot() {
        UUID running = UUID.randomUUID();
        Database.update("""
            insert into rebuild (id, state, started_at, lease_until)
            values (?, 'LOADING', now(), now() + interval '1 hour')
            """, running);
        try {
            admin().body(Map.of("id", UUID.randomUUID().toString()))
                    .post(REBUILDS)
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("code", equalTo(REBUILD_ALREADY_RUNNING.code()));
            admin().body(Map.of("id", running.toString()))
                    .post(REBUILDS)
                    .then()
                    .statusCode(202)
                    .body("state", equalTo("LOADING"));
        } finally {
            Database.update("delete from rebuild where id = ?", running);
        }
    }

    @Test
    void rebuild_leftByAStoppedProcess_isTakenUp() {
        UUID left = UUID.randomUUID();
        Database.update("""
            insert into rebuild (id, state, started_at, lease_until, facts_read)
            values (?, 'LOADING', now() - interval '1 hour', now() - interval '1 minute', 1)
            """, left);

        assertThat(await(left).getString("state")).isEqualTo("DONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pole", "pilot-93", "manager-93", "ccapex-sec-93", "agent-93", "dpo"})
    void doors_forOthersThanAdministrators_stayShut(String account) {
        RequestSpecification someone = RestAssured.given()
                .auth()
                .oauth2(Tokens.of(account))
                .contentType("application/json")
                .body(Map.of("id", UUID.randomUUID().toString()));

        someone.post(REBUILDS).then().statusCode(403);
        someone.get(REBUILDS + "/{id}", UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void rebuild_nobodyAskedFor_isNotFound() {
        admin().get(REBUILDS + "/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void request_withoutItsId_isRefused() {
        admin().body("{}").post(REBUILDS).then().statusCode(400).body("violations[0].pointer", equalTo("/id"));
    }

    private static JsonPath rebuild() {
        UUID id = UUID.randomUUID();
        admin().body(Map.of("id", id.toString())).post(REBUILDS).then().statusCode(202);
        return await(id);
    }

    private static JsonPath await(UUID id) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> admin().get(REBUILDS + "/{id}", id).jsonPath(),
                        seen -> List.of("DONE", "FAILED").contains(seen.getString("state")));
    }

    private static RequestSpecification admin() {
        return RestAssured.given().auth().oauth2(Tokens.of("admin")).contentType("application/json");
    }

    private static void tell(Event... events) {
        for (Event event : events) {
            Topics.send(event);
        }
        for (Event event : events) {
            Awaitility.await()
                    .until(() -> Database.count("select count(*) from inbox where event_id = ?", event.eventId()) == 1);
        }
    }
}
