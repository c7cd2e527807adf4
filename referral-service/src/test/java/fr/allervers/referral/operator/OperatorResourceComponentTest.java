package fr.allervers.referral.operator;

import static fr.allervers.referral.fixtures.Pushes.as;
import static fr.allervers.referral.fixtures.Registrations.operator;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.allervers.referral.operator.domain.OperatorRefusal;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class OperatorResourceComponentTest {

    private static final String PATH = "/api/v1/operators/";

    @Test
    void operator_isRegisteredAndReadWithWhatIsComputed() {
        put("ccapex-sec-57", "simulee-57", operator("57"))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("conventions[0].warnings", empty());
        as(Tokens.of("pilot-57"))
                .get(PATH + "simulee-57")
                .then()
                .statusCode(200)
                .body("name", equalTo("Équipe simulée"))
                .body("kind", equalTo("ADIL"))
                .body("siret", equalTo("73282932000074"))
                .body("conventions[0].area.whole", equalTo(true))
                .body("conventions[0].area.communeCount", equalTo(725))
                .body("conventions[0].area.population", equalTo(1_046_543))
                .body("conventions[0].area.shareBasisPoints", equalTo(10_000))
                .body("conventions[0].team.fteHundredths", equalTo(300))
                .body("conventions[0].team.pluridisciplinary", equalTo(true))
                .body("conventions[0].team.crossesSocialAndLegal", equalTo(true))
                .body("conventions[0].offHours.onWorkingDays", equalTo(true))
                .body("conventions[0].offHours.atWeekends", equalTo(true))
                .body("conventions[0].offHours.minutesAWeek", equalTo(330))
                .body("conventions[0].offHours.week[0].from", equalTo("18:00"))
                .body("conventions[0].phonePlatform.number", equalTo("+33639980001"))
                .body("conventions[0].contact.email", equalTo("accueil@equipe-simulee.example"))
                .body("conventions[0].selection.mode", equalTo("CALL_FOR_PROJECTS"))
                .body("conventions[0].selection.selectedOn", equalTo("2022-01-10"))
                .body("conventions[0].selection.assessments", hasSize(5));
    }

    @Test
    void assessments_areNotShownToCompetitorsAndPartners() {
        put("ccapex-sec-67", "simulee-67", operator("67")).statusCode(200);
        for (String token : List.of(Tokens.of("agent-67"), Tokens.of("manager-67"), Tokens.client("caf-67"))) {
            as(token)
                    .get(PATH + "simulee-67")
                    .then()
                    .statusCode(200)
                    .body("conventions[0].selection.assessments", nullValue())
                    .body("conventions[0].selection.mode", equalTo("CALL_FOR_PROJECTS"));
        }
        as(Tokens.of("pole")).get(PATH + "simulee-67").then().body("conventions[0].selection.assessments", hasSize(5));
    }

    @Test
    void operator_isChangedByWhoSawItsLastVersion() {
        String first = put("pilot-68", "simulee-68", operator("68"))
                .statusCode(200)
                .extract()
                .header("ETag");
        put("pilot-68", "simulee-68", operator("68")).statusCode(428);
        String changed = operator("68").replace("150", "200");
        put("ccapex-sec-68", "simulee-68", changed, first)
                .statusCode(200)
                .body("version", equalTo(2))
                .body("conventions[0].team.fteHundredths", equalTo(400));
        put("ccapex-sec-68", "simulee-68", changed, first).statusCode(412);
        put("ccapex-sec-68", "simulee-68-b", changed, first).statusCode(412);
        as(Tokens.of("pilot-68"))
                .get(PATH + "simulee-68")
                .then()
                .header("ETag", equalTo("\"2\""))
                .body("conventions[0].team.fteHundredths", equalTo(400));
    }

    @Test
    void codeOfAnotherDepartmentsOperator_isTakenAndNothingElseIsSaid() {
        put("ccapex-sec-74", "simulee-74", operator("74")).statusCode(200);
        put("ccapex-sec-77", "simulee-74", operator("77"))
                .statusCode(409)
                .body("code", equalTo(OperatorRefusal.OPERATOR_CODE_TAKEN.code()));
        as(Tokens.of("ccapex-sec-77")).get(PATH + "simulee-74").then().statusCode(404);
        as(Tokens.of("ccapex-sec-77"))
                .get(PATH + "?department=74")
                .then()
                .statusCode(200)
                .body("", empty());
        put("ccapex-sec-77", "simulee-77", operator("74")).statusCode(404);
        as(Tokens.of("manager-74"))
                .body(operator("74"))
                .put(PATH + "autre-74")
                .then()
                .statusCode(403);
        as(Tokens.of("pole")).body(operator("74")).put(PATH + "autre-74").then().statusCode(403);
        as(Tokens.of("dpo")).get(PATH + "simulee-74").then().statusCode(403);
    }

    @Test
    void fourthOperator_ofADepartment_isRefusedAndTheFirstThreeAreListed() {
        for (String code : List.of("simulee-78-a", "simulee-78-b", "simulee-78-c")) {
            put("ccapex-sec-78", code, operator("78")).statusCode(200);
        }
        put("ccapex-sec-78", "simulee-78-d", operator("78"))
                .statusCode(422)
                .body("violations.code", equalTo(List.of(OperatorRefusal.OPERATOR_TOO_MANY_IN_DEPARTMENT.code())))
                .body("violations.pointer", equalTo(List.of("/conventions/0")));
        as(Tokens.of("pole"))
                .get(PATH + "?department=78&limit=2")
                .then()
                .body("code", equalTo(List.of("simulee-78-a", "simulee-78-b")));
        as(Tokens.of("pole"))
                .get(PATH + "?department=78&limit=2&cursor=simulee-78-b")
                .then()
                .body("code", equalTo(List.of("simulee-78-c")));
        as(Tokens.of("ccapex-sec-78"))
                .get("/api/v1/territories/78/coverage")
                .then()
                .body("warnings.code", containsInAnyOrder("more-than-two-operators", "team-fte-above-funding"));
        String ended = operator("78").replace("\"endsOn\": null", "\"endsOn\": \"2022-12-31\"");
        put("ccapex-sec-78", "simulee-78-c", ended, "\"1\"").statusCode(200);
        put("ccapex-sec-78", "simulee-78-d", operator("78").replace("2022-01-10", "2023-01-01"))
                .statusCode(200);
    }

    @Test
    void operator_thatBreaksTheRules_isRefusedWithAllReasonsAtOnce() {
        String wrong = operator("91", "{\"communes\": [\"91228\", \"75056\"], \"epcis\": null}")
                .replace("73282932000074", "73282932000075")
                .replace("\"accueil@equipe-simulee.example\"", "null");
        put("ccapex-sec-91", "simulee-91", wrong)
                .statusCode(422)
                .body(
                        "violations.code",
                        containsInAnyOrder(
                                "operator-siret-wrong",
                                "operator-commune-foreign",
                                "operator-area-too-small",
                                "operator-contact-empty"));
        as(Tokens.of("ccapex-sec-91")).get(PATH + "simulee-91").then().statusCode(404);
        String malformed = operator("91")
                .replace("\"CESF\"", "\"MAGICIAN\"")
                .replace("18:00", "25:00")
                .replace("\"OFF_HOURS\"", "\"TERRITORIAL_SCALE\"")
                .replace("\"kind\"", "\"boss\": \"x\", \"kind\"");
        put("ccapex-sec-91", "simulee-91", malformed)
                .statusCode(400)
                .body(
                        "violations.pointer",
                        hasItems(
                                "/boss",
                                "/conventions/0/team/0/profile",
                                "/conventions/0/offHours/0/from",
                                "/conventions/0/selection/assessments/4/criterion"));
    }

    @Test
    void coverage_explainsItsNumbers() {
        put("ccapex-sec-38", "simulee-38", operator("38", "{\"communes\": [\"38053\"], \"epcis\": [\"200040715\"]}"))
                .statusCode(422)
                .body("violations.code", equalTo(List.of("operator-area-too-small")));
        String larger = operator(
                "38",
                "{\"communes\": [\"38053\"], \"epcis\": [\"200040715\", \"243800604\", \"243800984\", \"200018166\"]}");
        int covered = put("ccapex-sec-38", "simulee-38", larger)
                .statusCode(200)
                .extract()
                .path("conventions[0].area.population");
        as(Tokens.client("cd-38"))
                .get("/api/v1/territories/38/coverage")
                .then()
                .statusCode(200)
                .body("population", equalTo(1_271_166))
                .body("leastOperatorPopulation", equalTo(635_583))
                .body("operators.operator", equalTo(List.of("simulee-38")))
                .body("operators[0].population", equalTo(covered))
                .body("operators[0].shareBasisPoints", equalTo((int) (covered * 10_000L / 1_271_166)))
                .body("coveredPopulation", equalTo(covered))
                .body("uncoveredPopulation", equalTo(1_271_166 - covered))
                .body("uncovered.population.sum()", equalTo(1_271_166 - covered))
                .body("teamFteHundredths", equalTo(300))
                .body("funded.year", equalTo(2022))
                .body("funded.teamFteHundredths", equalTo(300))
                .body("warnings.code", equalTo(List.of("communes-uncovered")));
    }

    @Test
    void halfOfTheDistricts_ofParis_areACommuneTakenInPart() {
        String east = operator(
                "75",
                "{\"communes\": [\"75110\", \"75111\", \"75112\", \"75113\", \"75118\", \"75119\", \"75120\"], \"epcis\": null}");
        put("ccapex-sec-75", "simulee-75", east)
                .statusCode(200)
                .body("conventions[0].area.population", equalTo(1_123_017))
                .body("conventions[0].area.shareBasisPoints", equalTo(5_186));
        as(Tokens.of("pilot-75"))
                .get("/api/v1/territories/75/coverage")
                .then()
                .body("uncovered", hasSize(13))
                .body("uncovered.code", hasItems("75101", "75117"));
        String cityToo = east.replace("\"75110\"", "\"75056\", \"75110\"");
        put("ccapex-sec-75", "simulee-75", cityToo, "\"1\"")
                .statusCode(200)
                .body("conventions[0].area.population", equalTo(2_165_423))
                .body("conventions[0].area.communeCount", equalTo(1));
    }

    private static ValidatableResponse put(String account, String code, String body) {
        return as(Tokens.of(account)).body(body).put(PATH + code).then();
    }

    private static ValidatableResponse put(String account, String code, String body, String seen) {
        return as(Tokens.of(account))
                .header("If-Match", seen)
                .body(body)
                .put(PATH + code)
                .then();
    }
}
