package fr.allervers.referral.protection;

import static fr.allervers.referral.answer.domain.AnswerRefusal.ANSWER_AFTER_ERASURE;
import static fr.allervers.referral.fixtures.Officers.officer;
import static fr.allervers.referral.fixtures.Pushes.as;
import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.push;
import static fr.allervers.referral.protection.domain.ProtectionRefusal.RETENTION_IS_NOT_ASKED;
import static fr.allervers.referral.stage.domain.StageRefusal.STAGE_AFTER_ERASURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import fr.allervers.kit.NotFound;
import fr.allervers.referral.fixtures.Officers;
import fr.allervers.referral.fixtures.Sheets;
import fr.allervers.referral.protection.domain.ErasureReason;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Contracts;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Sent;
import fr.allervers.testkit.Tokens;
import fr.allervers.testkit.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A household is forgotten: nothing of it is left, and everybody who must know is told. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class ErasureComponentTest {

    private final Sheets sheet = Sheets.of("CAF", "93");

    @Inject
    EraseHousehold eraseHousehold;

    @BeforeEach
    void setPlan() {
        plan("93", 1_000, 1_000);
    }

    @Test
    void erasure_leavesNoPersonalValueInAnyTable() {
        UUID household = referred(sheet);
        push("cd-93", sheet.from("CD").json()).statusCode(201).body("state", equalTo("ATTACHED"));
        recordStage(household);
        assertThat(PersonalValues.of(sheet).found()).contains("referral.details", "stage_fact.document_reference");
        awaitToldIdentities(household, 2);

        erase(household).statusCode(201);

        awaitToldIdentities(household, 3);
        Awaitility.await("the outbox is empty of it")
                .untilAsserted(
                        () -> assertThat(PersonalValues.of(sheet).found()).isEmpty());
    }

    @Test
    void erasure_isCertifiedOnceAndTheCertificateStaysReadable() {
        UUID household = referred(sheet);

        String id = erase(household)
                .statusCode(201)
                .header("Location", containsString("/api/v1/erasures/"))
                .body("householdId", equalTo(household.toString()))
                .body("departments", contains("93"))
                .body("reason", equalTo("REQUEST"))
                .body("removals.find { it.table == 'referral' }.rows", equalTo(1))
                .body("removals.find { it.table == 'household_identity' }.rows", equalTo(1))
                .body("genuine", equalTo(true))
                .extract()
                .path("id");
        erase(household).statusCode(200).body("id", equalTo(id));

        as(officer())
                .get("/api/v1/erasures/" + id)
                .then()
                .statusCode(200)
                .body("hash.length()", equalTo(64))
                .body("genuine", equalTo(true));
        Database.update("update erasure set reason = 'OBJECTION' where id = ?", UUID.fromString(id));
        as(officer()).get("/api/v1/erasures/" + id).then().body("genuine", equalTo(false));
    }

    @Test
    void erasure_isToldByATombstoneAndAFactForEachCase() {
        UUID household = referred(sheet);
        UUID caseId = caseOf(household);

        erase(household).statusCode(201);

        Sent erased = Topics.awaitOne(EventType.HOUSEHOLD_ERASED, caseId.toString());
        Contracts.assertFits(EventType.HOUSEHOLD_ERASED, erased.text());
        assertThat(erased.json().at("/fact/householdId").asText()).isEqualTo(household.toString());
        assertThat(erased.json().path("reason").asText()).isEqualTo("REQUEST");
        assertThat(Topics.await(
                        Topic.IDENTITIES, 1, sent -> sent.key().equals(household.toString()) && sent.isTombstone()))
                .hasSize(1);
    }

    @Test
    void samePerson_referredAfterTheErasure_isANewHousehold() {
        UUID household = referred(sheet);
        erase(household).statusCode(201);

        UUID again = referred(sheet.from("CD"));

        assertThat(again).isNotEqualTo(household);
        push("caf-93", sheet.json()).statusCode(409).body("code", equalTo("reference-taken"));
    }

    @Test
    void referralThatWaits_leavesTheWaitlist() {
        plan("44", 0, 0);
        Sheets waiting = Sheets.of("CAF", "44");
        String id = push("caf-44", waiting.json())
                .statusCode(201)
                .body("state", equalTo("WAITLISTED"))
                .extract()
                .path("id");

        erase(householdOf(UUID.fromString(id))).statusCode(201);
        plan("44", 5, 5);

        as(Tokens.client("caf-44"))
                .get("/api/v1/referrals/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ERASED"));
        as(Tokens.client("caf-44"))
                .get("/api/v1/referrals/changes?limit=500")
                .then()
                .body("state", hasItem("ERASED"));
        push("caf-44", Sheets.of("CAF", "44").json()).statusCode(201).body("state", equalTo("ALLOCATED"));
        as(Tokens.client("caf-44")).get("/api/v1/referrals/" + id).then().body("state", equalTo("ERASED"));
    }

    @Test
    void erasure_byAnOfficerOfAnotherDepartment_findsNothing() {
        UUID household = referred(sheet);

        assertThatThrownBy(
                        () -> Officers.ask(eraseHousehold.handle(Officers.of("75"), household, ErasureReason.REQUEST)))
                .isInstanceOf(NotFound.class);
        UUID certificate = Officers.ask(eraseHousehold.handle(Officers.of("93"), household, ErasureReason.OBJECTION))
                .certificate()
                .id();
        assertThatThrownBy(() -> Officers.ask(eraseHousehold.certificate(Officers.of("75"), certificate)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void erasure_ofNobodyOrForTheSweepsReason_isRefused() {
        erase(UUID.randomUUID()).statusCode(404);
        as(officer())
                .body("{\"reason\": \"RETENTION\"}")
                .post("/api/v1/households/" + UUID.randomUUID() + "/erasure")
                .then()
                .statusCode(400)
                .body("violations.code", contains(RETENTION_IS_NOT_ASKED.code()));
        as(Tokens.of("ccapex-sec-93"))
                .body("{\"reason\": \"REQUEST\"}")
                .post("/api/v1/households/" + UUID.randomUUID() + "/erasure")
                .then()
                .statusCode(403);
    }

    @Test
    void stage_ofAnErasedHousehold_isRefused() {
        UUID household = referred(sheet);
        erase(household).statusCode(201);

        stage(household).statusCode(409).body("code", equalTo(STAGE_AFTER_ERASURE.code()));
        as(Tokens.of("manager-93"))
                .post("/api/v1/referrals/" + referralOf(household) + "/acceptance")
                .then()
                .statusCode(409)
                .body("code", equalTo(ANSWER_AFTER_ERASURE.code()));
    }

    @Test
    void exportAfterwards_holdsNoValueAndNamesTheCertificate() {
        UUID household = referred(sheet);
        String id = erase(household).extract().path("id");

        as(officer())
                .get("/api/v1/households/" + household + "/export")
                .then()
                .statusCode(200)
                .body("fields", equalTo(List.of()))
                .body("erasureId", equalTo(id))
                .body("tables.findAll { it.table == 'household_identity' }.rows.flatten()", equalTo(List.of()))
                .body("accessLog.deed", hasItem("erase-household"))
                .body("accessLog.who", not(hasItem((Object) null)));
    }

    private static Object referralOf(UUID household) {
        return Database.value("select id from referral where household_id = ?", household);
    }

    private static ValidatableResponse erase(UUID household) {
        return as(officer())
                .body("{\"reason\": \"REQUEST\"}")
                .post("/api/v1/households/" + household + "/erasure")
                .then();
    }

    private static UUID referred(Sheets sheet) {
        String id = push(sheet.source().toLowerCase(java.util.Locale.ROOT) + "-93", sheet.json())
                .statusCode(201)
                .extract()
                .path("id");
        return householdOf(UUID.fromString(id));
    }

    private static UUID householdOf(UUID referral) {
        return (UUID) Database.value("select household_id from referral where id = ?", referral);
    }

    private static UUID caseOf(UUID household) {
        return (UUID) Database.value("select case_id from procedure_case where household_id = ?", household);
    }

    private void recordStage(UUID household) {
        stage(household).statusCode(201);
    }

    private ValidatableResponse stage(UUID household) {
        UUID referral = (UUID) Database.value("select opened_by from procedure_case where household_id = ?", household);
        return as(Tokens.client("caf-93"))
                .body("""
                        {"id": "%s", "stage": "ASSIGNATION", "reachedOn": "2026-11-01", "documentKind": "ACT",
                         "documentReference": "Acte %s"}""".formatted(UUID.randomUUID(), sheet.lastName()))
                .post("/api/v1/referrals/" + referral + "/stages")
                .then();
    }

    private static void awaitToldIdentities(UUID household, int count) {
        Awaitility.await("identities told")
                .atMost(Duration.ofSeconds(30))
                .until(() -> Topics.all(Topic.IDENTITIES).stream()
                                .filter(sent -> sent.key().equals(household.toString()))
                                .count()
                        == count);
    }
}
