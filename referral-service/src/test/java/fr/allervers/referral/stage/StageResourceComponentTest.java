package fr.allervers.referral.stage;

import static fr.allervers.referral.fixtures.Pushes.as;
import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.push;
import static fr.allervers.referral.fixtures.Pushes.referral;
import static fr.allervers.referral.stage.domain.StageRefusal.STAGE_ID_TAKEN;
import static fr.allervers.referral.stage.domain.StageRefusal.STAGE_IN_THE_FUTURE;
import static fr.allervers.referral.stage.domain.StageRefusal.STAGE_ON_REJECTED_REFERRAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class StageResourceComponentTest {

    @BeforeEach
    void setPlan() {
        plan("44", 100, 100);
    }

    @Test
    void stage_isAFactThatIsToldWithoutItsDocumentsReference() {
        ValidatableResponse pushed = push("caf-44", referral("CAF", "44", "stage-1"));
        String id = pushed.extract().path("id");
        String fact = fact(UUID.randomUUID(), "ASSIGNATION", "2026-11-01");

        stage(id, fact).statusCode(201);
        stage(id, fact).statusCode(200);
        stage(id, fact.replace("2026-11-01", "2026-11-02"))
                .statusCode(409)
                .body("code", equalTo(STAGE_ID_TAKEN.code()));

        Sent told = Topics.awaitOne(EventType.STAGE_REACHED, pushed.extract().path("caseId"));
        Contracts.assertFits(EventType.STAGE_REACHED, told.text());
        assertThat(told.json().at("/fact/stage").asText()).isEqualTo("ASSIGNATION");
        assertThat(told.text()).doesNotContain("RG-26-0001");
        as(Tokens.of("ccapex-sec-44"))
                .get("/api/v1/referrals/" + id + "/stages")
                .then()
                .body("", hasSize(1));
        assertThat(Database.count("select count(*) from stage_fact where referral_id = ?", UUID.fromString(id)))
                .isOne();
    }

    @Test
    void stage_mayComeBackAsANewFact() {
        String id = push("caf-44", referral("CAF", "44", "stage-2")).extract().path("id");
        stage(id, fact(UUID.randomUUID(), "ASSIGNATION", "2026-10-10")).statusCode(201);
        stage(id, fact(UUID.randomUUID(), "CDP", "2026-11-10")).statusCode(201);
    }

    @Test
    void stage_inTheFutureOrOnARejectedReferral_isRefused() {
        String id = push("caf-44", referral("CAF", "44", "stage-3")).extract().path("id");
        stage(id, fact(UUID.randomUUID(), "CQL", "2099-01-01"))
                .statusCode(409)
                .body("code", equalTo(STAGE_IN_THE_FUTURE.code()));

        push("caf-44", referral("CAF", "44", "stage-4").replace("PRIVATE", "SOCIAL"))
                .statusCode(422);
        UUID rejected = (UUID) Database.value("select id from referral where source_reference = 'stage-4'");
        stage(rejected.toString(), fact(UUID.randomUUID(), "CQL", "2026-11-01"))
                .statusCode(409)
                .body("code", equalTo(STAGE_ON_REJECTED_REFERRAL.code()));
    }

    @Test
    void stage_onAForeignReferral_isNotFound() {
        String id = push("caf-44", referral("CAF", "44", "stage-5")).extract().path("id");
        as(Tokens.client("caf-93"))
                .body(fact(UUID.randomUUID(), "CQL", "2026-11-01"))
                .post("/api/v1/referrals/" + id + "/stages")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse stage(String id, String fact) {
        return as(Tokens.client("caf-44"))
                .body(fact)
                .post("/api/v1/referrals/" + id + "/stages")
                .then();
    }

    private static String fact(UUID id, String stage, String date) {
        return """
                {"id": "%s", "stage": "%s", "reachedOn": "%s", "documentKind": "ACT", "documentReference": "RG-26-0001"}""".formatted(id, stage, date);
    }
}
