package fr.allervers.referral.merge;

import static fr.allervers.referral.fixtures.Officers.officer;
import static fr.allervers.referral.fixtures.Pushes.as;
import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.push;
import static fr.allervers.referral.fixtures.Pushes.referral;
import static fr.allervers.referral.merge.domain.MergeRefusal.HOUSEHOLD_ERASED;
import static fr.allervers.referral.merge.domain.MergeRefusal.REFERRAL_JOINED_BY_MERGE;
import static fr.allervers.referral.merge.domain.MergeRefusal.REFERRAL_NOT_ATTACHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Contracts;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Sent;
import fr.allervers.testkit.Tokens;
import fr.allervers.testkit.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the machine took for one household is told apart by a person, and everybody follows. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class SeparationResourceComponentTest {

    private static final String SECRETARIAT = "ccapex-sec-95";

    /** A file that another test cancels leaves thousands waiting here, who come first. */
    private static final int ENOUGH_FOR_OTHERS = 10_000;

    private final String name = "Nom" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");

    /** The CAF's referral opened the case; the CD's, written alike, was attached to it. */
    private String caf;

    private String cd;

    @BeforeEach
    void pushBoth() {
        plan("95", ENOUGH_FOR_OTHERS, 0);
        caf = push("caf-95", referral("CAF", "95", "caf-" + name, name))
                .statusCode(201)
                .body("state", equalTo("ALLOCATED"))
                .extract()
                .path("id");
        cd = push("cd-95", homonym("cd-" + name))
                .statusCode(201)
                .body("state", equalTo("ATTACHED"))
                .extract()
                .path("id");
    }

    private String homonym(String reference) {
        return referral("CD", "95", reference, name).replace("Zoé", "ZOE");
    }

    @Test
    void separation_givesTheReferralAHouseholdAndACaseOfItsOwn() {
        String household = householdOf(caf);
        String caseId = caseOf(caf);

        separate(cd)
                .statusCode(201)
                .body("leftHouseholdId", equalTo(household))
                .body("leftCaseId", equalTo(caseId))
                .body("householdId", not(equalTo(household)))
                .body("caseId", not(equalTo(caseId)))
                .body("separated.who", notNullValue())
                .body("separated.reason", equalTo("deux homonymes"));
        separate(cd).statusCode(200).body("leftCaseId", equalTo(caseId));

        state(cd)
                .body("state", equalTo("WAITLISTED"))
                .body("attachedTo", nullValue())
                .body("caseId", not(equalTo(caseId)));
        matching(cd).body("householdId", not(equalTo(household))).body("recognised", nullValue());
        state(caf).body("state", equalTo("ALLOCATED")).body("caseId", equalTo(caseId));
        assertThat(Database.count(
                        "select count(*) from access_log where deed = 'separate-referral' and subject in (?, ?)",
                        UUID.fromString(household),
                        UUID.fromString(householdOf(cd))))
                .isEqualTo(2);
    }

    @Test
    void separation_isToldForBothCases_andWhoEachHouseholdIsAnew() {
        String household = householdOf(caf);
        separate(cd).statusCode(201);

        for (String caseId : List.of(caseOf(caf), caseOf(cd))) {
            Sent separated = Topics.awaitOne(EventType.REFERRAL_SEPARATED, caseId);
            Contracts.assertFits(EventType.REFERRAL_SEPARATED, separated.text());
            assertThat(separated.json().path("referralId").asText()).isEqualTo(cd);
            assertThat(separated.json().path("leftCaseId").asText()).isEqualTo(caseOf(caf));
            assertThat(separated.json().path("ownCaseId").asText()).isEqualTo(caseOf(cd));
            assertThat(separated.text()).doesNotContain("homonymes");
        }
        Topics.awaitOne(EventType.REFERRAL_WAITLISTED, caseOf(cd));
        assertThat(lastFirstName(household, 3)).isEqualTo("Zoé");
        assertThat(lastFirstName(householdOf(cd), 1)).isEqualTo("ZOE");
    }

    @Test
    void twoThatWereToldApart_areNotAskedAboutAgain_andNotJoinedAgain() {
        String before = caseOf(caf);
        separate(cd).statusCode(201);

        as(Tokens.of(SECRETARIAT))
                .get("/api/v1/household-pairs?state=DIFFERENT&limit=500")
                .then()
                .body("findAll { it.one.referralId == '" + cd + "' }.likeness.rule", hasSize(1))
                .body("findAll { it.one.referralId == '" + cd + "' }.other.referralId", hasItem(caf));
        push("cd-95", homonym("again-" + name)).statusCode(201).body("state", equalTo("ATTACHED"));
        push("caf-95", referral("CAF", "95", "again-" + name, name))
                .statusCode(201)
                .body("state", equalTo("ATTACHED"));

        matching(caf).body("pairs", hasSize(0));
        matching(cd).body("pairs", hasSize(0));
        assertThat(caseOf(caf)).isEqualTo(before);
        assertThat(caseOf(cd)).isNotEqualTo(before);
    }

    @Test
    void referralThatWasTakenOut_getsAPlaceOfItsOwn() {
        plan("95", 1_000, 1_000);

        separate(cd).statusCode(201);

        Awaitility.await("its place")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> state(cd).body("state", equalTo("ALLOCATED")));
        Sent allocated = Topics.awaitOne(EventType.REFERRAL_ALLOCATED, caseOf(cd));
        assertThat(allocated.json().at("/fact/householdId").asText()).isEqualTo(householdOf(cd));
    }

    @Test
    void stagesRecordedUnderTheReferral_goWithIt() {
        String left = caseOf(caf);
        UUID summons = UUID.randomUUID();
        as(Tokens.client("cd-95"))
                .body("""
                        {"id": "%s", "stage": "ASSIGNATION", "reachedOn": "2026-11-01", "documentKind": "ACT"}""".formatted(summons))
                .post("/api/v1/referrals/" + cd + "/stages")
                .then()
                .statusCode(201);
        assertThat(stageOf(left)).isEqualTo("ASSIGNATION");
        Sent told = Topics.awaitOne(EventType.STAGE_REACHED, left);

        separate(cd).statusCode(201);

        assertThat(stageOf(left)).isEqualTo("CDP");
        assertThat(stageOf(caseOf(cd))).isEqualTo("ASSIGNATION");
        Sent takenBack = Topics.awaitOne(EventType.ACT_RETRACTED, left);
        assertThat(takenBack.json().at("/fact/supersedes"))
                .isEqualTo(told.json().at("/fact/eventId"));
        Sent anew = Topics.awaitOne(EventType.STAGE_REACHED, caseOf(cd));
        assertThat(anew.json().at("/fact/eventId")).isNotEqualTo(told.json().at("/fact/eventId"));
        assertThat(Database.value("select event_id from stage_fact where id = ?", summons))
                .hasToString(anew.json().at("/fact/eventId").asText());
    }

    @Test
    void separation_isUndoneByAMerge() {
        separate(cd).statusCode(201);
        UUID merge = UUID.randomUUID();

        as(Tokens.of(SECRETARIAT))
                .body("""
                        {"id": "%s", "other": "%s", "reason": "un seul ménage"}""".formatted(merge, householdOf(cd)))
                .post("/api/v1/households/" + householdOf(caf) + "/merges")
                .then()
                .statusCode(201);

        state(cd).body("state", equalTo("ATTACHED")).body("caseId", equalTo(caseOf(caf)));
        as(Tokens.of(SECRETARIAT))
                .body("{\"reason\": \"finalement deux\"}")
                .post("/api/v1/household-merges/" + merge + "/reversal")
                .then()
                .statusCode(201);
        state(cd).body("state", equalTo("WAITLISTED")).body("caseId", not(equalTo(caseOf(caf))));
    }

    @Test
    void separation_ofWhatWasNotRecognised_isRefused() {
        separate(caf).statusCode(409).body("code", equalTo(REFERRAL_NOT_ATTACHED.code()));
        String other = push("cd-95", referral("CD", "95", "other-" + name, name + "Autre"))
                .statusCode(201)
                .body("state", equalTo("WAITLISTED"))
                .extract()
                .path("id");
        as(Tokens.of(SECRETARIAT))
                .body("""
                        {"id": "%s", "other": "%s", "reason": "doublon"}""".formatted(UUID.randomUUID(), householdOf(other)))
                .post("/api/v1/households/" + householdOf(caf) + "/merges")
                .then()
                .statusCode(201);
        separate(other).statusCode(409).body("code", equalTo(REFERRAL_JOINED_BY_MERGE.code()));
    }

    @Test
    void separation_ofAnErasedHousehold_isRefused() {
        as(officer())
                .body("{\"reason\": \"REQUEST\"}")
                .post("/api/v1/households/" + householdOf(caf) + "/erasure")
                .then()
                .statusCode(201);

        separate(cd).statusCode(409).body("code", equalTo(HOUSEHOLD_ERASED.code()));
    }

    @Test
    void separation_byWhoHasNoBusinessWithIt_isTurnedAway() {
        assertThat(askedBy(Tokens.client("cd-95"))).isEqualTo(403);
        assertThat(askedBy(Tokens.of("agent-93"))).isEqualTo(403);
        assertThat(askedBy(Tokens.of("ccapex-sec-75"))).isEqualTo(404);
        as(Tokens.of(SECRETARIAT))
                .body("{\"reason\": \"x\"}")
                .post("/api/v1/referrals/" + cd + "/separation")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/reason"));
    }

    private int askedBy(String token) {
        return as(token)
                .body("{\"reason\": \"deux homonymes\"}")
                .post("/api/v1/referrals/" + cd + "/separation")
                .statusCode();
    }

    private static ValidatableResponse separate(String referral) {
        return as(Tokens.of(SECRETARIAT))
                .body("{\"reason\": \"deux homonymes\"}")
                .post("/api/v1/referrals/" + referral + "/separation")
                .then();
    }

    private static ValidatableResponse matching(String referral) {
        return as(Tokens.of(SECRETARIAT))
                .get("/api/v1/referrals/" + referral + "/matching")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse state(String referral) {
        return as(Tokens.of(SECRETARIAT))
                .get("/api/v1/referrals/" + referral)
                .then()
                .statusCode(200);
    }

    private static String householdOf(String referral) {
        return matching(referral).extract().path("householdId");
    }

    private static String caseOf(String referral) {
        return state(referral).extract().path("caseId");
    }

    private static Object stageOf(String caseId) {
        return Database.value("select stage from procedure_case where case_id = ?", UUID.fromString(caseId));
    }

    private static String lastFirstName(String household, int count) {
        return Topics.await(Topic.IDENTITIES, count, sent -> sent.key().equals(household))
                .getLast()
                .json()
                .at("/members/0/firstName")
                .asText();
    }
}
