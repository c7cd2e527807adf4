package fr.allervers.referral.intake;

import static fr.allervers.referral.fixtures.Pushes.as;
import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.push;
import static fr.allervers.referral.fixtures.Pushes.referral;
import static fr.allervers.referral.intake.domain.IntakeRefusal.COMMUNE_UNKNOWN;
import static fr.allervers.referral.intake.domain.IntakeRefusal.DATE_IN_THE_FUTURE;
import static fr.allervers.referral.intake.domain.IntakeRefusal.DEPARTMENT_NOT_YOURS;
import static fr.allervers.referral.intake.domain.IntakeRefusal.REFERENCE_TAKEN;
import static fr.allervers.referral.intake.domain.IntakeRefusal.SOURCE_NOT_YOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.visit.v1.CaseClosed;
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
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class ReferralResourceComponentTest {

    @BeforeEach
    void setPlan() {
        plan("93", 1_000, 1_000);
    }

    @Test
    void push_ofAnEligibleHousehold_isAllocatedAndTold() {
        String caseId = push("caf-93", referral("CAF", "93", "resource-1"))
                .statusCode(201)
                .header("Location", notNullValue())
                .body("state", equalTo("ALLOCATED"))
                .body("operator", equalTo("equipe-93"))
                .extract()
                .path("caseId");

        Sent allocated = Topics.awaitOne(EventType.REFERRAL_ALLOCATED, caseId);
        Contracts.assertFits(EventType.REFERRAL_ALLOCATED, allocated.text());
        assertThat(allocated.headers()).containsEntry("ce_department", "93").containsEntry("ce_operator", "equipe-93");
        Contracts.assertFits(
                EventType.REFERRAL_RECEIVED,
                Topics.awaitOne(EventType.REFERRAL_RECEIVED, caseId).text());
        String household = allocated.json().at("/fact/householdId").asText();
        Contracts.assertFits(
                EventType.HOUSEHOLD_IDENTITY,
                Topics.awaitOne(EventType.HOUSEHOLD_IDENTITY, household).text());
    }

    @Test
    void household_thatASocialServiceKnowsAndCannotReach_isReferredByThatServiceOnly() {
        push("social-service-93", followed(referral("SOCIAL_SERVICE", "93", "followed-1")))
                .statusCode(201);
        push("caf-93", followed(referral("CAF", "93", "followed-2")))
                .statusCode(422)
                .body("violations.code", equalTo(List.of("known-to-social-services")));
    }

    private static String followed(String referral) {
        return referral.replace("\"socialFollowUp\": \"NONE\"", "\"socialFollowUp\": \"CD\"");
    }

    @Test
    void eligibilityCheck_namesEveryRuleAndKeepsNothing() {
        long before =
                Database.count("select count(*) from referral") + Database.count("select count(*) from household");

        check(referral("CAF", "93", "check-1").replace("PRIVATE", "SOCIAL").replace("\"CDP\"", "\"RFP\""))
                .statusCode(200)
                .body("eligible", equalTo(false))
                .body("reasons.code", containsInAnyOrder("not-private-park", "stage-not-chosen"));
        check(referral("CAF", "93", "check-2"))
                .statusCode(200)
                .body("eligible", equalTo(true))
                .body("reasons", hasSize(0));
        check("{}").statusCode(400);

        assertThat(Database.count("select count(*) from referral") + Database.count("select count(*) from household"))
                .isEqualTo(before);
    }

    @Test
    void list_ofAnotherPartnersSource_showsNothing() {
        push("cd-93", referral("CD", "93", "not-for-the-caf")).statusCode(201);

        as(Tokens.client("caf-93"))
                .get("/api/v1/referrals?source=CD&limit=500")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
    }

    private static ValidatableResponse check(String body) {
        return as(Tokens.client("caf-93"))
                .body(body)
                .post("/api/v1/eligibility-checks")
                .then();
    }

    @Test
    void push_ofTheSameContentAgain_answersTheFirstAndChangesNothing() {
        String body = referral("CAF", "93", "resource-2");
        String first = push("caf-93", body).statusCode(201).extract().path("id");
        push("caf-93", body.replace("\"source\"", " \"source\""))
                .statusCode(200)
                .body("id", equalTo(first));
        assertThat(Database.count("select count(*) from referral where source_reference = 'resource-2'"))
                .isOne();
    }

    @Test
    void push_ofOtherContentUnderTheSameReference_isRefused() {
        push("caf-93", referral("CAF", "93", "resource-3")).statusCode(201);
        push("caf-93", referral("CAF", "93", "resource-3"))
                .statusCode(409)
                .body("code", equalTo(REFERENCE_TAKEN.code()));
    }

    @Test
    void push_byAnotherPartnerForTheSameHousehold_joinsItsCase() {
        String caseId = push("caf-93", referral("CAF", "93", "resource-4", "Élan-Dupré"))
                .statusCode(201)
                .extract()
                .path("caseId");
        push("cd-93", referral("CD", "93", "resource-4", "ELAN DUPRE"))
                .statusCode(201)
                .body("state", equalTo("ATTACHED"))
                .body("caseId", equalTo(caseId));
        Topics.awaitOne(EventType.REFERRAL_ATTACHED, caseId);
    }

    @Test
    void push_afterTheCaseWasClosed_opensAnother() {
        String first = push("caf-93", referral("CAF", "93", "resource-10a", "Fermé"))
                .extract()
                .path("caseId");
        CaseClosed example = (CaseClosed) Contracts.exampleEvent(EventType.CASE_CLOSED);
        Topics.send(new CaseClosed(of(example.fact(), UUID.fromString(first)), example.motive()));
        Awaitility.await()
                .until(() -> Database.count(
                                "select count(*) from procedure_case where open and case_id = ?",
                                UUID.fromString(first))
                        == 0);

        push("caf-93", referral("CAF", "93", "resource-10b", "Fermé"))
                .statusCode(201)
                .body("state", equalTo("ALLOCATED"))
                .body("caseId", not(equalTo(first)));
    }

    private static Fact of(Fact fact, UUID caseId) {
        return new Fact(
                UUID.randomUUID(),
                caseId,
                fact.householdId(),
                fact.occurredOn(),
                fact.recordedAt(),
                fact.department(),
                fact.operator(),
                fact.stage(),
                fact.source(),
                null);
    }

    @Test
    void push_byASocialServiceOfAHouseholdItFollows_isTaken() {
        String body = referral("SOCIAL_SERVICE", "93", "resource-11").replace("\"NONE\"", "\"CCAS\"");
        push("social-service-93", body).statusCode(201);
        push("caf-93", referral("CAF", "93", "resource-12").replace("\"NONE\"", "\"CCAS\""))
                .statusCode(422)
                .body("violations.code", hasItem("known-to-social-services"));
    }

    @Test
    void push_thatIsNotEligible_tellsEveryReasonAndKeepsNothingOfTheHousehold() {
        String body = referral("CAF", "93", "resource-5")
                .replace("PRIVATE", "SOCIAL")
                .replace("\"amountCents\": 312000", "\"amountCents\": 10");
        for (int time = 0; time < 2; time++) {
            push("caf-93", body)
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("violations.code", containsInAnyOrder("not-private-park", "arrears-below-threshold"))
                    .body("violations.pointer", containsInAnyOrder("/lease/sector", "/arrears/amountCents"));
        }
        assertThat(Database.query("select household_id, details from referral where source_reference = 'resource-5'"))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsOnlyNulls());
    }

    @Test
    void push_withManyMistakes_namesThemAllAtOnce() {
        String body = referral("CAF", "93", "resource-6")
                .replace("\"CDP\"", "\"XXX\"")
                .replace("2026-10-02", "demain")
                .replace("\"Zoé\"", "\"<b>\"")
                .replace("\"socialFollowUp\"", "\"nir\"");
        push("caf-93", body)
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/stage", "/stageDate", "/household/members/0/firstName", "/nir", "/socialFollowUp"));
        assertThat(Database.count("select count(*) from referral where source_reference = 'resource-6'"))
                .isZero();
    }

    @Test
    void push_forAForeignTerritoryUnknownCommuneOrFutureDate_saysSo() {
        push("caf-93", referral("CAF", "75", "resource-7"))
                .statusCode(400)
                .body("violations.code", hasItem(DEPARTMENT_NOT_YOURS.code()));
        push("caf-93", referral("CAF", "93", "resource-7").replace("93066", "93999"))
                .statusCode(400)
                .body("violations.code", hasItem(COMMUNE_UNKNOWN.code()));
        push("caf-93", referral("CAF", "93", "resource-7").replace("2026-10-02", "2099-10-02"))
                .statusCode(400)
                .body("violations.code", hasItem(DATE_IN_THE_FUTURE.code()))
                .body("violations.pointer", hasItem("/stageDate"));
        push("caf-93", referral("CD", "93", "resource-7"))
                .statusCode(400)
                .body("violations.code", hasItem(SOURCE_NOT_YOURS.code()));
    }

    @Test
    void referral_isSeenByItsPartnerAndItsDepartmentOnly() {
        String id =
                push("caf-93", referral("CAF", "93", "resource-8")).extract().path("id");
        String path = "/api/v1/referrals/" + id;
        as(Tokens.client("caf-93")).get(path).then().statusCode(200);
        as(Tokens.of("ccapex-sec-93")).get(path).then().statusCode(200);
        as(Tokens.client("cd-93")).get(path).then().statusCode(404);
        as(Tokens.client("caf-75")).get(path).then().statusCode(404);
        as(Tokens.of("ccapex-sec-75")).get(path).then().statusCode(404);
        as(Tokens.of("agent-93")).get(path).then().statusCode(200);
        as(Tokens.of("agent-75")).get(path).then().statusCode(404);
        as(Tokens.of("dpo")).get(path).then().statusCode(403);
    }

    @Test
    void list_isPagedInTheOrderOfArrival() {
        push("caf-93", referral("CAF", "93", "resource-9a"));
        push("caf-93", referral("CAF", "93", "resource-9b"));
        String next = as(Tokens.client("caf-93"))
                .get("/api/v1/referrals?limit=1&state=ALLOCATED")
                .then()
                .statusCode(200)
                .body("size()", equalTo(1))
                .extract()
                .header("Link");
        assertThat(next).contains("rel=\"next\"").contains("cursor=");
        as(Tokens.client("caf-93"))
                .get("/api/v1/referrals?sourceReference=resource-9b")
                .then()
                .body("sourceReference", equalTo(java.util.List.of("resource-9b")));
        as(Tokens.client("caf-93")).get("/api/v1/referrals?limit=0").then().statusCode(400);
    }
}
