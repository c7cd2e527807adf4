package fr.allervers.referral.merge;

import static fr.allervers.referral.fixtures.Pushes.as;
import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.push;
import static fr.allervers.referral.fixtures.Pushes.referral;
import static fr.allervers.referral.merge.domain.MergeRefusal.ALREADY_ONE_HOUSEHOLD;
import static fr.allervers.referral.merge.domain.MergeRefusal.HOUSEHOLD_ALREADY_MERGED;
import static fr.allervers.referral.merge.domain.MergeRefusal.MERGE_ID_TAKEN;
import static fr.allervers.referral.merge.domain.MergeRefusal.PAIR_ALREADY_DECIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.allervers.contracts.EventType;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Contracts;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Sent;
import fr.allervers.testkit.Tokens;
import fr.allervers.testkit.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class MergeResourceComponentTest {

    private static final String SECRETARIAT = "ccapex-sec-75";

    @BeforeEach
    void setPlan() {
        plan("75", 1_000, 0);
    }

    /** The CAF's case gets a place; the CD's waits, since the plan gives it none. */
    private record Two(String caf, String cd, String household, String other) {

        static Two pushed(String letters) {
            String name = "Dupont" + letters + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
            String caf = push("caf-75", referral("CAF", "75", "caf-" + name, name))
                    .statusCode(201)
                    .body("state", equalTo("ALLOCATED"))
                    .extract()
                    .path("id");
            String spouse = referral("CD", "75", "cd-" + name, name)
                    .replace("Zoé", "Barthélemy")
                    .replace("MME", "M");
            String cd = push("cd-75", spouse)
                    .statusCode(201)
                    .body("state", equalTo("WAITLISTED"))
                    .extract()
                    .path("id");
            return new Two(caf, cd, householdOf(caf), householdOf(cd));
        }

        String pair() {
            return matching(cd)
                    .body("pairs", hasSize(1))
                    .body("pairs[0].likeness.rule", equalTo("SAME_DWELLING_AND_CONTACT"))
                    .extract()
                    .path("pairs[0].id");
        }
    }

    @Test
    void twoSpouses_waitForAPerson_whoSeesWhatAgrees() {
        Two two = Two.pushed("a");
        String pair = two.pair();

        as(Tokens.of(SECRETARIAT))
                .get("/api/v1/household-pairs?department=75&limit=500")
                .then()
                .statusCode(200)
                .body("id", hasItem(pair));
        as(Tokens.of(SECRETARIAT))
                .get("/api/v1/household-pairs/" + pair)
                .then()
                .statusCode(200)
                .body("pair.state", equalTo("OPEN"))
                .body("one.adults.firstName", equalTo(List.of("Barthélemy")))
                .body("other.adults.firstName", equalTo(List.of("Zoé")));
        assertThat(Database.count(
                        "select count(*) from access_log where deed = 'read-household-pair' and subject = ?",
                        UUID.fromString(two.other())))
                .isOne();
        as(Tokens.of("ccapex-sec-93"))
                .get("/api/v1/household-pairs/" + pair)
                .then()
                .statusCode(404);
        as(Tokens.client("caf-75"))
                .get("/api/v1/household-pairs/" + pair)
                .then()
                .statusCode(403);
        as(Tokens.client("cd-75"))
                .get("/api/v1/referrals/" + two.cd() + "/matching")
                .then()
                .statusCode(200)
                .body("pairs", hasSize(0));
    }

    @Test
    void decisionSame_mergesAndTheWaitingReferralLeavesTheWaitlist() {
        Two two = Two.pushed("b");
        String pair = two.pair();
        String surviving = caseOf(two.caf());
        String absorbed = caseOf(two.cd());

        decide(pair, "SAME").statusCode(201).body("state", equalTo("SAME")).body("decision.who", notNullValue());
        decide(pair, "SAME").statusCode(200);
        decide(pair, "DIFFERENT").statusCode(409).body("code", equalTo(PAIR_ALREADY_DECIDED.code()));

        state(two.cd())
                .body("state", equalTo("ATTACHED"))
                .body("attachedTo", equalTo(two.caf()))
                .body("caseId", equalTo(surviving));
        matching(two.cd()).body("householdId", equalTo(two.household())).body("pairs", hasSize(0));
        as(Tokens.of(SECRETARIAT))
                .get("/api/v1/household-merges/" + pair)
                .then()
                .statusCode(200)
                .body("survivingHouseholdId", equalTo(two.household()))
                .body("absorbedCaseId", equalTo(absorbed))
                .body("caseAbsorbed", equalTo(true))
                .body("joinedReferralIds", equalTo(List.of(two.cd())));
        for (String caseId : List.of(surviving, absorbed)) {
            Sent merged = Topics.awaitOne(EventType.HOUSEHOLD_MERGED, caseId);
            Contracts.assertFits(EventType.HOUSEHOLD_MERGED, merged.text());
            assertThat(merged.json().get("survivingCaseId").asText()).isEqualTo(surviving);
            assertThat(merged.json().get("absorbedHouseholdId").asText()).isEqualTo(two.other());
        }
        Topics.await(
                EventType.REFERRAL_ATTACHED.topic(),
                1,
                sent -> sent.is(EventType.REFERRAL_ATTACHED)
                        && sent.json().get("referralId").asText().equals(two.cd()));
    }

    @Test
    void newReferralOfTheAbsorbedHousehold_joinsTheSurvivingCase() {
        Two two = Two.pushed("c");
        decide(two.pair(), "SAME").statusCode(201);
        String name = nameOf(two.cd());

        String again = referral("CD", "75", "again-" + name, name)
                .replace("Zoé", "BARTHELEMY")
                .replace("MME", "M");
        String id = push("cd-75", again)
                .statusCode(201)
                .body("state", equalTo("ATTACHED"))
                .body("caseId", equalTo(caseOf(two.caf())))
                .extract()
                .path("id");
        matching(id)
                .body("recognised.referralId", equalTo(two.cd()))
                .body("recognised.likeness.rule", equalTo("SAME_PERSON_SAME_COMMUNE"))
                .body("recognised.likeness.fields.field", hasItems("LAST_NAME", "BIRTH_DATE", "COMMUNE"));
    }

    @Test
    void reversal_restoresWhatWasBefore_andIsToldAsACorrection() {
        Two two = Two.pushed("d");
        String pair = two.pair();
        String absorbed = caseOf(two.cd());
        decide(pair, "SAME").statusCode(201);

        reverse(pair).statusCode(201).body("reversal.reason", equalTo("deux ménages voisins"));
        reverse(pair).statusCode(200);

        state(two.cd())
                .body("state", equalTo("WAITLISTED"))
                .body("caseId", equalTo(absorbed))
                .body("attachedTo", nullValue());
        matching(two.cd()).body("householdId", equalTo(two.other()));
        assertThat(Database.count(
                        "select count(*) from procedure_case where open and merged_into is null and case_id = ?",
                        UUID.fromString(absorbed)))
                .isOne();
        Sent merged = Topics.awaitOne(EventType.HOUSEHOLD_MERGED, absorbed);
        Sent unmerged = Topics.awaitOne(EventType.HOUSEHOLD_UNMERGED, absorbed);
        Contracts.assertFits(EventType.HOUSEHOLD_UNMERGED, unmerged.text());
        assertThat(unmerged.json().at("/fact/supersedes"))
                .isEqualTo(merged.json().at("/fact/eventId"));
        Sent waitsAgain = Topics.await(
                        EventType.REFERRAL_WAITLISTED.topic(),
                        2,
                        sent -> sent.is(EventType.REFERRAL_WAITLISTED)
                                && sent.key().equals(absorbed))
                .getLast();
        assertThat(waitsAgain.json().at("/fact/supersedes").isMissingNode()).isFalse();
        as(Tokens.of(SECRETARIAT))
                .get("/api/v1/household-pairs?state=DIFFERENT&limit=500")
                .then()
                .body("id", hasItem(pair));
    }

    @Test
    void pairDecidedAsDifferent_isNotAskedAgain() {
        Two two = Two.pushed("e");
        decide(two.pair(), "DIFFERENT").statusCode(201);
        String name = nameOf(two.cd());

        push("cd-75", referral("CD", "75", "more-" + name, name).replace("Zoé", "Barthélemy"))
                .statusCode(201)
                .body("state", equalTo("ATTACHED"))
                .body("caseId", equalTo(caseOf(two.cd())));

        matching(two.cd()).body("pairs", hasSize(0));
    }

    @Test
    void merge_byHand_isRepeatableAndRefusesWhatMakesNoSense() {
        Two two = Two.pushed("f");
        Two others = Two.pushed("g");
        UUID id = UUID.randomUUID();

        merge(two.other(), id, two.other(), "doublon")
                .statusCode(409)
                .body("code", equalTo(ALREADY_ONE_HOUSEHOLD.code()));
        merge(two.other(), id, UUID.randomUUID().toString(), "doublon").statusCode(404);
        merge(two.other(), id, two.household(), "doublon")
                .statusCode(201)
                .body("survivingHouseholdId", equalTo(two.household()));
        merge(two.other(), id, two.household(), "doublon").statusCode(200);
        merge(two.other(), id, two.household(), "autre").statusCode(409).body("code", equalTo(MERGE_ID_TAKEN.code()));
        merge(two.other(), UUID.randomUUID(), others.household(), "doublon")
                .statusCode(409)
                .body("code", equalTo(HOUSEHOLD_ALREADY_MERGED.code()));
        merge(two.household(), UUID.randomUUID(), others.household(), "x")
                .statusCode(400)
                .body("violations.pointer", hasItem("/reason"));
        as(Tokens.of("ccapex-sec-93"))
                .body("""
                        {"id": "%s", "other": "%s", "reason": "doublon"}""".formatted(id, two.household()))
                .post("/api/v1/households/" + two.other() + "/merges")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse decide(String pair, String decision) {
        return as(Tokens.of(SECRETARIAT))
                .body("""
                        {"decision": "%s", "reason": "vu avec la CAF"}""".formatted(decision))
                .post("/api/v1/household-pairs/" + pair + "/decision")
                .then();
    }

    private static ValidatableResponse merge(String household, UUID id, String other, String reason) {
        return as(Tokens.of(SECRETARIAT))
                .body("""
                        {"id": "%s", "other": "%s", "reason": "%s"}""".formatted(id, other, reason))
                .post("/api/v1/households/" + household + "/merges")
                .then();
    }

    private static ValidatableResponse reverse(String merge) {
        return as(Tokens.of(SECRETARIAT))
                .body("{\"reason\": \"deux ménages voisins\"}")
                .post("/api/v1/household-merges/" + merge + "/reversal")
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

    private static String nameOf(String referral) {
        return state(referral).extract().<String>path("sourceReference").replaceFirst("^[a-z]+-", "");
    }
}
