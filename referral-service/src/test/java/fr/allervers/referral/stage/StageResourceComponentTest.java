package fr.allervers.referral.stage;

import static fr.allervers.referral.fixtures.Pushes.as;
import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.push;
import static fr.allervers.referral.fixtures.Pushes.referral;
import static fr.allervers.referral.stage.domain.StageRefusal.NEEDED_BY_THE_ACT;
import static fr.allervers.referral.stage.domain.StageRefusal.NOT_OF_THE_ACT;
import static fr.allervers.referral.stage.domain.StageRefusal.RETRACTED_FOR_ANOTHER_REASON;
import static fr.allervers.referral.stage.domain.StageRefusal.STAGE_ID_TAKEN;
import static fr.allervers.referral.stage.domain.StageRefusal.STAGE_IN_THE_FUTURE;
import static fr.allervers.referral.stage.domain.StageRefusal.STAGE_NOT_STANDING;
import static fr.allervers.referral.stage.domain.StageRefusal.STAGE_ON_REJECTED_REFERRAL;
import static fr.allervers.referral.stage.domain.StageRefusal.STAGE_REFERS_TO_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class StageResourceComponentTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    @BeforeEach
    void setPlan() {
        plan("44", 100, 100);
    }

    @Test
    void stage_isAFactThatIsToldWithoutItsDocumentsReference() {
        Referred referred = Referred.pushed("stage-1");
        String fact = fact(UUID.randomUUID(), "ASSIGNATION", "2026-11-01");

        record(referred, fact).statusCode(201).body("remarks.code", contains("summons-before-cdp-delay"));
        record(referred, fact).statusCode(200).body("remarks.code", contains("summons-before-cdp-delay"));
        record(referred, fact.replace("2026-11-01", "2026-11-02"))
                .statusCode(409)
                .body("code", equalTo(STAGE_ID_TAKEN.code()));

        Sent told = Topics.awaitOne(EventType.STAGE_REACHED, referred.caseId());
        Contracts.assertFits(EventType.STAGE_REACHED, told.text());
        assertThat(told.json().at("/fact/stage").asText()).isEqualTo("ASSIGNATION");
        assertThat(told.text()).doesNotContain("RG-26-0001");
        read(referred)
                .body("stage", equalTo("ASSIGNATION"))
                .body("side", equalTo("AMONT"))
                .body("facts.stage", contains("CDP", "ASSIGNATION"))
                .body("facts.recordedBy", contains("CAF", "CAF"))
                .body("facts[0].id", equalTo(referred.id()))
                .body("facts[1].documentReference", equalTo("RG-26-0001"));
        assertThat(Database.count(
                        "select count(*) from stage_fact where referral_id = ?", UUID.fromString(referred.id())))
                .isOne();
    }

    @Test
    void id_thatServesAnotherCase_isRefused() {
        UUID id = UUID.randomUUID();
        record(Referred.pushed("stage-id-1"), fact(id, "CQL", "2026-11-01")).statusCode(201);

        record(Referred.pushed("stage-id-2"), fact(id, "CQL", "2026-11-01"))
                .statusCode(409)
                .body("code", equalTo(STAGE_ID_TAKEN.code()));
    }

    @Test
    void stage_mayComeBackAsANewFact() {
        Referred referred = Referred.pushed("stage-2");
        record(referred, fact(UUID.randomUUID(), "ASSIGNATION", "2026-10-10")).statusCode(201);
        record(referred, fact(UUID.randomUUID(), "CDP", "2026-11-10")).statusCode(201);

        read(referred).body("stage", equalTo("CDP"));
        assertThat(stageOfTheCase(referred)).isEqualTo("CDP");
    }

    @Test
    void correction_takesItsPlace_andIsToldByTheEventItSupersedes() {
        Referred referred = Referred.pushed("stage-correct");
        UUID wrong = UUID.randomUUID();
        record(referred, fact(wrong, "CQL", "2026-11-01")).statusCode(201);
        String correction = with(fact(UUID.randomUUID(), "ASSIGNATION", "2026-11-01"), "supersedes", wrong);
        record(referred, correction).statusCode(201);

        read(referred)
                .body("stage", equalTo("ASSIGNATION"))
                .body("facts.find { it.id == '%s' }.standing".formatted(wrong), equalTo("SUPERSEDED"));
        assertThat(stageOfTheCase(referred)).isEqualTo("ASSIGNATION");
        List<Sent> told = told(referred, EventType.STAGE_REACHED, 2);
        assertThat(told.get(1).json().at("/fact/supersedes").asText())
                .isEqualTo(told.get(0).json().at("/fact/eventId").asText());
        record(referred, with(fact(UUID.randomUUID(), "RFP", "2026-11-01"), "supersedes", wrong))
                .statusCode(409)
                .body("code", equalTo(STAGE_NOT_STANDING.code()));
    }

    @Test
    void annulmentOfTheReferralsOwnCdp_isAFactOfItsOwn() {
        Referred referred = Referred.pushed("stage-annul");
        record(referred, with(fact(UUID.randomUUID(), "ANNULATION", "2026-11-10"), "annuls", UUID.randomUUID()))
                .statusCode(409)
                .body("code", equalTo(STAGE_REFERS_TO_UNKNOWN.code()));
        record(
                        referred,
                        with(
                                fact(UUID.randomUUID(), "ANNULATION", "2026-11-10"),
                                "annuls",
                                UUID.fromString(referred.id())))
                .statusCode(201);

        read(referred).body("facts.standing", contains("ANNULLED", "STANDING"));
        Sent told = Topics.awaitOne(EventType.ACT_ANNULLED, referred.caseId());
        assertThat(told.json().path("annulsReferral").asText()).isEqualTo(referred.id());
    }

    @Test
    void retraction_takesBackAndStaysReadable() {
        Referred referred = Referred.pushed("stage-retract");
        UUID wrongFile = UUID.randomUUID();
        record(referred, fact(wrongFile, "RFP", "2026-11-01")).statusCode(201);

        retract(referred, wrongFile, "WRONG_FILE").statusCode(201).body("standing", equalTo("RETRACTED"));
        retract(referred, wrongFile, "WRONG_FILE").statusCode(200);
        retract(referred, wrongFile, "DUPLICATE")
                .statusCode(409)
                .body("code", equalTo(RETRACTED_FOR_ANOTHER_REASON.code()));
        retract(referred, UUID.randomUUID(), "DUPLICATE").statusCode(404);

        read(referred).body("stage", equalTo("CDP")).body("facts[1].retraction.reason", equalTo("WRONG_FILE"));
        assertThat(stageOfTheCase(referred)).isEqualTo("CDP");
        Sent told = Topics.awaitOne(EventType.ACT_RETRACTED, referred.caseId());
        assertThat(told.json().at("/fact/supersedes").asText())
                .isEqualTo(told(referred, EventType.STAGE_REACHED, 1)
                        .getFirst()
                        .json()
                        .at("/fact/eventId")
                        .asText());
    }

    @Test
    void hearing_movesTheHearingDateOfWhoWaits_andBack() {
        plan("30", 0, 0);
        Referred waiting = Referred.pushed(
                "caf-30",
                referral("CAF", "30", "stage-hearing")
                        .replace("\"household\"", "\"hearingDate\": \"2099-01-10\", \"household\""));
        UUID sooner = UUID.randomUUID();
        String hearing = hearing(sooner, TODAY.plusDays(60).toString(), "PLANNED");

        record("caf-30", waiting, hearing).statusCode(201);
        assertThat(hearingDate(waiting)).isEqualTo(TODAY.plusDays(60).toString());
        read("ccapex-sec-30", waiting)
                .body("nextHearing", equalTo(TODAY.plusDays(60).toString()));

        String putOff = hearing(UUID.randomUUID(), TODAY.plusDays(60).toString(), "POSTPONED");
        record("caf-30", waiting, putOff).statusCode(201);
        String renvoi = hearing(UUID.randomUUID(), TODAY.plusDays(90).toString(), "PLANNED");
        record("caf-30", waiting, renvoi).statusCode(201);
        assertThat(hearingDate(waiting)).isEqualTo(TODAY.plusDays(90).toString());

        String renvoiId = renvoi.substring(8, 44);
        retract("caf-30", waiting, UUID.fromString(renvoiId), "WRONG_FILE").statusCode(201);
        assertThat(hearingDate(waiting)).as("what the partner told itself").isEqualTo("2099-01-10");
    }

    @Test
    void silenceOfThePrefect_isWorkedOutWithItsArticle() {
        Referred referred =
                Referred.pushed("caf-44", referral("CAF", "44", "stage-silence").replace("2026-10-02", "2026-01-02"));
        UUID request = UUID.randomUUID();
        record(referred, fact(request, "RFP", TODAY.minusMonths(3).toString())).statusCode(201);

        read(referred)
                .body("stage", equalTo("RFP"))
                .body("side", equalTo("AVAL"))
                .body(
                        "implicitRefusal.on",
                        equalTo(TODAY.minusMonths(3).plusMonths(2).toString()))
                .body("implicitRefusal.inForce", equalTo(true))
                .body("implicitRefusal.rule", equalTo("D-RFP"))
                .body("implicitRefusal.article", equalTo("CPCE R153-1"))
                .body("implicitRefusal.requestId", equalTo(request.toString()));
        assertThat(Database.count(
                        "select count(*) from stage_fact where referral_id = ?", UUID.fromString(referred.id())))
                .isOne();
    }

    @Test
    void secondPartner_readsTheWholeCaseWithoutForeignReferences_andCorrectsItsOwnOnly() {
        Referred first = Referred.pushed("stage-two-1", "CAF", "Partagé");
        Referred second = Referred.pushed("stage-two-2", "CD", "Partagé");
        assertThat(second.caseId()).isEqualTo(first.caseId());
        UUID cafs = UUID.randomUUID();
        record(first, fact(cafs, "ASSIGNATION", "2026-11-12")).statusCode(201);

        readAs(Tokens.client("cd-44"), second)
                .body("facts", hasSize(3))
                .body("facts.find { it.id == '%s' }.documentReference".formatted(cafs), nullValue());
        read(first).body("facts.find { it.id == '%s' }.documentReference".formatted(cafs), equalTo("RG-26-0001"));
        String correction = with(fact(UUID.randomUUID(), "ASSIGNATION", "2026-11-13"), "supersedes", cafs);
        post(Tokens.client("cd-44"), second, correction)
                .statusCode(409)
                .body("code", equalTo("stage-of-another-partner"));
        post(Tokens.of("ccapex-sec-44"), second, correction).statusCode(201).body("recordedBy", equalTo("CCAPEX"));
    }

    @Test
    void body_thatContradictsItself_isToldFieldByField() {
        Referred referred = Referred.pushed("stage-body");
        record(referred, with(fact(UUID.randomUUID(), "JUGEMENT", "2026-11-01"), "annuls", UUID.randomUUID()))
                .statusCode(400)
                .body("violations.pointer", contains("/judgement", "/annuls"))
                .body("violations.code", contains(NEEDED_BY_THE_ACT.code(), NOT_OF_THE_ACT.code()));
        record(referred, fact(UUID.randomUUID(), "TREVE", "2026-11-01")).statusCode(400);
        read(referred).body("facts", hasSize(1)).body("facts[0].remarks", empty());
    }

    @Test
    void stage_inTheFutureOrOnARejectedReferral_isRefused() {
        record(Referred.pushed("stage-3"), fact(UUID.randomUUID(), "CQL", "2099-01-01"))
                .statusCode(409)
                .body("code", equalTo(STAGE_IN_THE_FUTURE.code()));

        push("caf-44", referral("CAF", "44", "stage-4").replace("PRIVATE", "SOCIAL"))
                .statusCode(422);
        UUID rejected = (UUID) Database.value("select id from referral where source_reference = 'stage-4'");
        record(new Referred(rejected.toString(), ""), fact(UUID.randomUUID(), "CQL", "2026-11-01"))
                .statusCode(409)
                .body("code", equalTo(STAGE_ON_REJECTED_REFERRAL.code()));
    }

    @Test
    void stage_onAForeignReferral_isNotFound() {
        Referred referred = Referred.pushed("stage-5");
        post(Tokens.client("caf-93"), referred, fact(UUID.randomUUID(), "CQL", "2026-11-01"))
                .statusCode(404);
        post(Tokens.client("caf-93"), referred, "/" + UUID.randomUUID() + "/retraction", "{\"reason\": \"DUPLICATE\"}")
                .statusCode(404);
    }

    /** A referral that a test pushed. */
    private record Referred(String id, String caseId) {

        static Referred pushed(String reference) {
            return pushed("caf-44", referral("CAF", "44", reference));
        }

        static Referred pushed(String reference, String source, String lastName) {
            return pushed(source.toLowerCase(Locale.ROOT) + "-44", referral(source, "44", reference, lastName));
        }

        static Referred pushed(String client, String body) {
            ValidatableResponse pushed = push(client, body).statusCode(201);
            return new Referred(pushed.extract().path("id"), pushed.extract().path("caseId"));
        }
    }

    private static ValidatableResponse record(Referred referred, String fact) {
        return record("caf-44", referred, fact);
    }

    private static ValidatableResponse record(String client, Referred referred, String fact) {
        return post(Tokens.client(client), referred, fact);
    }

    private static ValidatableResponse post(String token, Referred referred, String fact) {
        return post(token, referred, "", fact);
    }

    private static ValidatableResponse post(String token, Referred referred, String path, String body) {
        return as(token)
                .body(body)
                .post("/api/v1/referrals/" + referred.id() + "/stages" + path)
                .then();
    }

    private static ValidatableResponse retract(Referred referred, UUID fact, String reason) {
        return retract("caf-44", referred, fact, reason);
    }

    private static ValidatableResponse retract(String client, Referred referred, UUID fact, String reason) {
        return post(
                Tokens.client(client), referred, "/" + fact + "/retraction", "{\"reason\": \"%s\"}".formatted(reason));
    }

    private static ValidatableResponse read(Referred referred) {
        return readAs(Tokens.client("caf-44"), referred);
    }

    private static ValidatableResponse read(String account, Referred referred) {
        return readAs(Tokens.of(account), referred);
    }

    private static ValidatableResponse readAs(String token, Referred referred) {
        return as(token)
                .get("/api/v1/referrals/" + referred.id() + "/stages")
                .then()
                .statusCode(200);
    }

    private static List<Sent> told(Referred referred, EventType type, int count) {
        return Topics.await(
                Topic.REFERRAL, count, sent -> sent.is(type) && sent.key().equals(referred.caseId()));
    }

    private static Object stageOfTheCase(Referred referred) {
        return Database.value("select stage from procedure_case where case_id = ?", UUID.fromString(referred.caseId()));
    }

    private static String hearingDate(Referred referred) {
        return String.valueOf(
                Database.value("select hearing_date from referral where id = ?", UUID.fromString(referred.id())));
    }

    private static String fact(UUID id, String stage, String date) {
        return """
                {"id": "%s", "stage": "%s", "reachedOn": "%s", "documentKind": "ACT", "documentReference": "RG-26-0001"}""".formatted(id, stage, date);
    }

    private static String hearing(UUID id, String date, String outcome) {
        return fact(id, "AUDIENCE", date)
                .replaceFirst(
                        "}$", ", \"hearing\": {\"outcome\": \"%s\", \"household\": \"UNKNOWN\"}}".formatted(outcome));
    }

    private static String with(String fact, String field, UUID id) {
        return fact.replaceFirst("}$", ", \"%s\": \"%s\"}".formatted(field, id));
    }
}
