package fr.allervers.system.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.allervers.system.data.Cases;
import fr.allervers.system.data.Entries;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.platform.Answer;
import fr.allervers.system.platform.Json;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a team or a reader may send wrong. */
class BadEntryTest {

    private static final Place PLACE = Place.PAS_DE_CALAIS;
    private static final LocalDate TODAY = PLACE.today();
    private static final LivePlatform PLATFORM = LivePlatform.shared();

    private static Cases household;

    @BeforeAll
    static void open() {
        Plans.generous(PLATFORM, PLACE);
        household = Cases.open(PLATFORM, PLACE);
    }

    @Test
    void entry_withManyFaults_isRefusedWithAllOfThem() {
        ObjectNode meeting = Entries.meeting(TODAY)
                .put("startedAt", "25:00")
                .put("place", "STREET")
                .put("extra", true);

        assertThat(post("meetings", meeting).expectProblem(400).violations())
                .containsExactlyInAnyOrder("/startedAt pattern", "/place unknown-code", "/extra unknown-field");
        assertNothingEntered();
    }

    @Test
    void entry_inTheFuture_isRefused() {
        assertThat(post("meetings", Entries.meeting(TODAY.plusDays(2)))
                        .expectProblem(400)
                        .violations())
                .hasSize(1)
                .allMatch(violation -> violation.startsWith("/occurredOn "));
        assertNothingEntered();
    }

    @Test
    void note_thatIsTooLong_isRefused() {
        assertThat(post("meetings", Entries.meeting(TODAY).put("note", "a".repeat(2_001)))
                        .expectProblem(400)
                        .violations())
                .containsExactly("/note too-long");
        assertNothingEntered();
    }

    @Test
    void identifier_usedForAnotherEntry_isRefused() {
        Cases other = Cases.open(PLATFORM, PLACE);
        ObjectNode meeting = Entries.meeting(TODAY.minusDays(1));
        other.record("meetings", meeting);

        PLATFORM.as(PLACE.agent())
                .post(
                        Service.VISIT,
                        "/api/v1/cases/" + other.caseId() + "/meetings",
                        meeting.deepCopy().put("place", "NEAR_HOME"))
                .expectProblem(409);
    }

    @Test
    void closure_withoutTheVersionOrWithAnOldOne_isRefused() {
        ObjectNode closure = Entries.closure(TODAY);

        post("closure", closure).expectProblem(428);
        String path = "/api/v1/cases/" + household.caseId() + "/closure";
        household.agent().post(Service.VISIT, path, closure, "\"12345\"").expectProblem(412);
        household.agent().post(Service.VISIT, path, closure, "\"what\"").expectProblem(400);
        assertNothingEntered();
    }

    @ParameterizedTest
    @CsvSource({
        "VISIT, /api/v1/cases/not-a-uuid",
        "VISIT, /api/v1/cases/00000000-0000-0000-0000-000000000000",
        "VISIT, /api/v1/nowhere",
        "VISIT, /api/v1/cases/%2e%2e/q/metrics",
        "FOLLOWUP, /api/v1/cases/not-a-uuid/watches"
    })
    void place_thatDoesNotExist_isNotFound(Service service, String path) {
        household.agent().get(service, path).expectProblem(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/cases?limit=0",
                "/api/v1/cases?limit=100000",
                "/api/v1/cases?limit=many",
                "/api/v1/cases?cursor=here",
                "/api/v1/cases?state=SLEEPING",
                "/api/v1/cases?stage='; drop table case_file; --"
            })
    void filter_thatMakesNoSense_isRefused(String path) {
        int status = household
                .agent()
                .get(Service.VISIT, path.replace(" ", "%20").replace(";", "%3B"))
                .status();

        assertThat(status).isIn(400, 404);
    }

    @Test
    void anotherMethodOrContentType_isRefused() {
        Map<String, String> xml = Map.of("Content-Type", "application/xml");
        String path = "/api/v1/cases/" + household.caseId() + "/meetings";

        household
                .agent()
                .send(Service.VISIT, "POST", path, BodyPublishers.ofString("<a/>"), xml)
                .expectProblem(415);
        Answer answer = household.agent().send(Service.VISIT, "DELETE", path, BodyPublishers.noBody(), Map.of());
        assertThat(answer.status()).isIn(404, 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "7", "\"\"", "{\"id\": 1}"})
    void nonsense_intoAnyRoom_isRefused(String body) {
        for (String room : List.of("meetings", "contact-attempts", "diagnoses", "commitments")) {
            household
                    .agent()
                    .post(Service.VISIT, "/api/v1/cases/" + household.caseId() + "/" + room, body)
                    .expectProblem(400);
        }
        assertNothingEntered();
    }

    @Test
    void plan_withManyFaults_isRefusedWithAllOfThem() {
        ObjectNode plan = Json.object("""
                {'stages': ['CDP'], 'operators': [{'operator': 'a1'}, {'operator': 'a1'}],
                 'quotas': [{'operator': 'unknown', 'source': 'CAF', 'number': 1}]}
                """);
        String version =
                PLATFORM.as("pilot-62").get(Service.REFERRAL, Plans.path(PLACE)).version();

        Answer answer = PLATFORM.as("pilot-62").put(Service.REFERRAL, Plans.path(PLACE), plan, version);

        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.violations())
                .containsExactlyInAnyOrder(
                        "/operators/1/operator plan-operator-twice",
                        "/quotas/0/operator plan-quota-for-unknown-operator");
    }

    private static Answer post(String room, ObjectNode entry) {
        return household.agent().post(Service.VISIT, "/api/v1/cases/" + household.caseId() + "/" + room, entry);
    }

    private static void assertNothingEntered() {
        assertThat(household.timeline()).hasSize(1);
        assertThat(household.watches()).isEmpty();
    }
}
