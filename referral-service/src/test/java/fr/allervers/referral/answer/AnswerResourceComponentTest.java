package fr.allervers.referral.answer;

import static fr.allervers.referral.fixtures.Pushes.as;
import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.planBody;
import static fr.allervers.referral.fixtures.Pushes.push;
import static fr.allervers.referral.fixtures.Pushes.referral;
import static fr.allervers.referral.fixtures.Pushes.thisYear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.visit.v1.CaseClosed;
import fr.allervers.contracts.visit.v1.ContactAttempted;
import fr.allervers.contracts.visit.v1.HouseholdMet;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Contracts;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Tokens;
import fr.allervers.testkit.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class AnswerResourceComponentTest {

    @Test
    void acceptance_isToldOnceAndEndsTheRightToRefuseOrWithdraw() {
        plan("93", 1_000, 1_000);
        JsonPath referral = pushed("93", "accept-1");
        String path = path(referral);
        String manager = Tokens.of("manager-93");

        as(manager).post(path + "/acceptance").then().statusCode(200).body("state", equalTo("ACCEPTED"));
        as(manager).post(path + "/acceptance").then().statusCode(200).body("state", equalTo("ACCEPTED"));

        Contracts.assertFits(
                EventType.REFERRAL_ACCEPTED,
                Topics.awaitOne(EventType.REFERRAL_ACCEPTED, referral.getString("caseId"))
                        .text());
        as(manager)
                .body("{\"motive\": \"NO_CAPACITY\", \"comment\": null}")
                .post(path + "/refusal")
                .then()
                .statusCode(409)
                .body("code", equalTo("referral-already-accepted"));
        withdraw("caf-93", path).statusCode(409).body("code", equalTo("referral-already-accepted"));
        as(Tokens.of("manager-75")).post(path + "/acceptance").then().statusCode(404);
    }

    @Test
    void refusal_givesTheHouseholdToTheOtherOperatorAndThePlaceBack() {
        twoOperators("57");
        JsonPath referral = pushed("57", "refuse-1");
        String path = path(referral);

        as(Tokens.of("manager-57"))
                .body("{\"motive\": \"CONFLICT_OF_INTEREST\", \"comment\": \"bailleur déjà conseillé\"}")
                .post(path + "/refusal")
                .then()
                .statusCode(200)
                .body("refusedBy", contains("equipe-57"));

        Awaitility.await()
                .until(() -> "equipe-other".equals(read("caf-57", path).getString("operator")));
        Contracts.assertFits(
                EventType.REFERRAL_REFUSED,
                Topics.awaitOne(EventType.REFERRAL_REFUSED, referral.getString("caseId"))
                        .text());
        assertThat(used("57", "equipe-57")).isZero();
        as(Tokens.client("caf-57"))
                .get(path + "/messages")
                .then()
                .body("kind", contains("REFUSAL"))
                .body("words", contains("bailleur déjà conseillé"));
        as(Tokens.of("manager-57"))
                .body("{\"motive\": \"CONFLICT_OF_INTEREST\", \"comment\": null}")
                .post(path + "/refusal")
                .then()
                .statusCode(200);
        as(Tokens.of("ccapex-sec-57"))
                .get(path + "/choices")
                .then()
                .body("occasion", contains("ARRIVAL", "RELEASE"))
                .body("sentences[1]", hasItem("equipe-57 : 0 places données sur 5 ; a refusé ce ménage."));
    }

    @Test
    void question_isAnsweredByThePartner() {
        plan("93", 1_000, 1_000);
        String path = path(pushed("93", "ask-1"));

        as(Tokens.of("agent-93"))
                .body("{\"question\": \"Un second téléphone est-il connu ?\"}")
                .post(path + "/information-request")
                .then()
                .statusCode(200)
                .body("informationAsked", equalTo(true));
        as(Tokens.client("caf-93"))
                .body("{\"answer\": \"Aucun.\"}")
                .post(path + "/information")
                .then()
                .statusCode(200)
                .body("informationAsked", equalTo(false));

        as(Tokens.of("agent-93")).get(path + "/messages").then().body("kind", contains("QUESTION", "ANSWER"));
        as(Tokens.client("caf-93"))
                .body("{\"answer\": \"Encore.\"}")
                .post(path + "/information")
                .then()
                .statusCode(409)
                .body("code", equalTo("information-not-asked"));
    }

    @Test
    void withdrawal_givesThePlaceToTheNextAndTheSecondReferralStandsForTheCase() {
        plan("74", 1, 0);
        JsonPath first = JsonPath.from(push("caf-74", referral("CAF", "74", "leave-1", "Retrait"))
                .statusCode(201)
                .extract()
                .asString());
        JsonPath attached = JsonPath.from(push("cd-74", referral("CD", "74", "leave-1", "Retrait"))
                .statusCode(201)
                .body("state", equalTo("ATTACHED"))
                .extract()
                .asString());
        JsonPath next = pushed("74", "leave-2");
        assertThat(next.getString("state")).isEqualTo("WAITLISTED");

        withdraw("caf-74", path(first)).statusCode(200).body("state", equalTo("WITHDRAWN"));

        Awaitility.await()
                .until(() -> "ALLOCATED".equals(read("caf-74", path(next)).getString("state")));
        JsonPath promoted = read("cd-74", path(attached));
        assertThat(promoted.getString("state")).isEqualTo("WAITLISTED");
        assertThat(promoted.getString("waitReason")).isEqualTo("quota-used-up");
        assertThat(promoted.getString("caseId")).isEqualTo(first.getString("caseId"));
        Contracts.assertFits(
                EventType.REFERRAL_WITHDRAWN,
                Topics.awaitOne(EventType.REFERRAL_WITHDRAWN, first.getString("caseId"))
                        .text());
    }

    @Test
    void withdrawal_ofTheOnlyReferral_endsTheCase() {
        plan("93", 1_000, 1_000);
        JsonPath first = JsonPath.from(push("caf-93", referral("CAF", "93", "alone-1", "Seule"))
                .extract()
                .asString());
        withdraw("caf-93", path(first)).statusCode(200);

        JsonPath again = JsonPath.from(push("caf-93", referral("CAF", "93", "alone-2", "Seule"))
                .statusCode(201)
                .extract()
                .asString());

        assertThat(again.getString("caseId")).isNotEqualTo(first.getString("caseId"));
    }

    @Test
    void placeByHand_beyondTheQuota_needsAnOverrideAndIsKeptWithItsReason() {
        plan("93", 1_000, 1_000);
        JsonPath referral = JsonPath.from(push("social-service-93", referral("SOCIAL_SERVICE", "93", "hand-1"))
                .statusCode(201)
                .body("waitReason", equalTo("no-quota-for-source"))
                .extract()
                .asString());
        String secretariat = Tokens.of("ccapex-sec-93");
        String body = "{\"operator\": \"equipe-93\", \"reason\": \"audience avancée au 3 du mois\", \"override\": %s}";

        as(secretariat)
                .body(body.formatted("false"))
                .post(path(referral) + "/allocation")
                .then()
                .statusCode(409)
                .body("code", equalTo("override-needed"));
        as(secretariat)
                .body(body.formatted("true"))
                .post(path(referral) + "/allocation")
                .then()
                .statusCode(200)
                .body("state", equalTo("ALLOCATED"))
                .body("answerDueOn", notNullValue());

        as(secretariat)
                .get("/api/v1/quota-uses/93/" + thisYear())
                .then()
                .statusCode(200)
                .body("beyond", hasItem(1))
                .body("findAll { it.source == 'SOCIAL_SERVICE' }.used.sum()", equalTo(0));
        as(secretariat)
                .get(path(referral) + "/choices")
                .then()
                .body("sentences[1]", hasItem("Motif de la décision : « audience avancée au 3 du mois »."));
        as(Tokens.client("caf-93"))
                .body(body.formatted("true"))
                .post(path(referral) + "/allocation")
                .then()
                .statusCode(403);
        withdraw("social-service-93", path(referral)).statusCode(200);
        assertThat(
                        Database.count(
                                "select sum(beyond) + sum(used) from quota_use where department = '93' and source = 'SOCIAL_SERVICE'"))
                .isZero();
    }

    @Test
    void delayOfTheAnswer_thatPassed_isEscalatedOnce() {
        plan("93", 1_000, 1_000);
        JsonPath referral = pushed("93", "overdue-1");
        Database.update(
                "update referral set answer_due_on = current_date - 2 where id = ?",
                UUID.fromString(referral.getString("id")));

        Contracts.assertFits(
                EventType.ANSWER_OVERDUE,
                Topics.awaitOne(EventType.ANSWER_OVERDUE, referral.getString("caseId"))
                        .text());
        Awaitility.await()
                .untilAsserted(() -> as(Tokens.of("ccapex-sec-93"))
                        .get("/api/v1/referrals?department=93&overdue=true")
                        .then()
                        .body("id", hasItem(referral.getString("id"))));
    }

    @Test
    void workOfTheOperator_isTakenAsAcceptanceAndItsOutcomeIsToldToThePartner() {
        plan("93", 1_000, 1_000);
        JsonPath referral = pushed("93", "work-1");
        UUID caseId = UUID.fromString(referral.getString("caseId"));
        ContactAttempted attempted = (ContactAttempted) Contracts.exampleEvent(EventType.CONTACT_ATTEMPTED);
        Topics.send(new ContactAttempted(
                of(attempted.fact(), caseId),
                attempted.channel(),
                attempted.outcome(),
                attempted.twoWay(),
                attempted.review()));
        Awaitility.await()
                .until(() -> "ACCEPTED".equals(read("caf-93", path(referral)).getString("state")));

        HouseholdMet met = (HouseholdMet) Contracts.exampleEvent(EventType.HOUSEHOLD_MET);
        Topics.send(new HouseholdMet(of(met.fact(), caseId), met.place(), met.review()));
        CaseClosed closed = (CaseClosed) Contracts.exampleEvent(EventType.CASE_CLOSED);
        Topics.send(new CaseClosed(of(closed.fact(), caseId), closed.motive()));

        Awaitility.await().until(() -> read("caf-93", path(referral)).getString("outcome.closureMotive") != null);
        JsonPath ended = read("caf-93", path(referral));
        assertThat(ended.getString("outcome.firstMetOn")).isNotNull();
        assertThat(ended.getString("state")).isEqualTo("ACCEPTED");
        assertThat(Database.count(
                        "select count(*) from referral_change where closure_motive is not null and referral_id = ?",
                        UUID.fromString(referral.getString("id"))))
                .isOne();
    }

    private static Fact of(Fact fact, UUID caseId) {
        return new Fact(
                UUID.randomUUID(),
                caseId,
                fact.householdId(),
                fact.occurredOn(),
                fact.recordedAt(),
                "93",
                "equipe-93",
                fact.stage(),
                fact.source(),
                null);
    }

    private static void twoOperators(String department) {
        String body = planBody(department, 5, 5)
                .replace("\"operators\": [", "\"operators\": [{\"operator\": \"equipe-other\"}, ")
                .replace(
                        "\"quotas\": [",
                        "\"quotas\": [{\"operator\": \"equipe-other\", \"source\": \"CAF\", \"number\": 5}, ");
        as(Tokens.of("ccapex-sec-" + department))
                .body(body)
                .put("/api/v1/plans/" + department + "/" + thisYear())
                .then()
                .statusCode(200);
    }

    private static JsonPath pushed(String department, String reference) {
        return JsonPath.from(push("caf-" + department, referral("CAF", department, reference))
                .statusCode(201)
                .extract()
                .asString());
    }

    private static String path(JsonPath referral) {
        return "/api/v1/referrals/" + referral.getString("id");
    }

    private static JsonPath read(String client, String path) {
        return JsonPath.from(as(Tokens.client(client))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static ValidatableResponse withdraw(String client, String path) {
        return as(Tokens.client(client))
                .body("{\"motive\": \"SETTLED\", \"comment\": null}")
                .post(path + "/withdrawal")
                .then();
    }

    private static long used(String department, String operator) {
        return Database.count(
                "select coalesce(sum(used), 0) from quota_use where department = ? and operator = ?",
                department,
                operator);
    }
}
