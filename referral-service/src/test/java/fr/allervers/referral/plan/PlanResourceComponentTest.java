package fr.allervers.referral.plan;

import static fr.allervers.referral.fixtures.Pushes.as;
import static fr.allervers.referral.fixtures.Pushes.planBody;
import static org.hamcrest.Matchers.equalTo;

import fr.allervers.contracts.EventType;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Contracts;
import fr.allervers.testkit.Tokens;
import fr.allervers.testkit.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class PlanResourceComponentTest {

    private static final String PATH = "/api/v1/plans/974/2030";

    @Test
    void plan_isChangedByWhoSawItsLastVersion() {
        String secretariat = Tokens.of("ccapex-sec-974");
        String first = as(secretariat)
                .body(planBody("974", 1, 2))
                .put(PATH)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        Contracts.assertFits(
                EventType.PLAN_SET,
                Topics.awaitOne(EventType.PLAN_SET, "plan-974").text());

        as(secretariat).body(planBody("974", 3, 2)).put(PATH).then().statusCode(428);
        String second = as(secretariat)
                .header("If-Match", first)
                .body(planBody("974", 3, 2))
                .put(PATH)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .extract()
                .header("ETag");
        as(secretariat)
                .header("If-Match", first)
                .body(planBody("974", 9, 9))
                .put(PATH)
                .then()
                .statusCode(412);
        as(secretariat)
                .header("If-Match", second)
                .body(planBody("974", 4, 4))
                .put(PATH)
                .then()
                .statusCode(200);
        as(secretariat)
                .header("If-Match", "abc")
                .body(planBody("974", 4, 4))
                .put(PATH)
                .then()
                .statusCode(400);
        as(Tokens.of("pole")).get(PATH).then().statusCode(200).body("quotas.number", equalTo(java.util.List.of(4, 4)));
    }

    @Test
    void plan_thatBreaksTheNote_isNotAccepted() {
        String body = planBody("974", 1, 1)
                .replace(
                        "[{\"operator\": \"equipe-974\"}]",
                        "[{\"operator\": \"a1\"}, {\"operator\": \"b1\"}, {\"operator\": \"c1\"}, {\"operator\": \"equipe-974\"}]");
        as(Tokens.of("ccapex-sec-974"))
                .body(body)
                .put("/api/v1/plans/974/2031")
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(java.util.List.of("plan-too-many-operators")));
    }

    @Test
    void plan_ofAForeignDepartment_isNotFoundAndAPartnerMayNotSetOne() {
        as(Tokens.of("ccapex-sec-93"))
                .body(planBody("974", 1, 1))
                .put(PATH)
                .then()
                .statusCode(404);
        as(Tokens.client("caf-974"))
                .body(planBody("974", 1, 1))
                .put(PATH)
                .then()
                .statusCode(403);
    }
}
