package fr.allervers.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.allervers.reporting.facts.FactIncoming;
import fr.allervers.reporting.fixtures.Figures;
import fr.allervers.reporting.fixtures.Story;
import fr.allervers.reporting.fixtures.Told;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees which figures. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class IndicatorResourceComponentTest {

    private static final String INDICATORS = "/api/v1/indicators";
    private static final String DEFINITIONS = "/api/v1/indicator-definitions";

    @Inject
    FactIncoming incoming;

    @ParameterizedTest
    @CsvSource({
        "ccapex-sec-93, 200, 200",
        "pilot-93, 200, 200",
        "manager-93, 200, 200",
        "pole, 200, 200",
        "admin, 200, 200",
        "agent-93, 403, 403",
        "dpo, 403, 403"
    })
    void doors_forEachRole_openOrNot(String account, int indicators, int definitions) {
        as(account).get(INDICATORS).then().statusCode(indicators);
        as(account).get(DEFINITIONS).then().statusCode(definitions);
    }

    @Test
    void doors_forSystemsOrNobody_stayShut() {
        client("caf-93").get(INDICATORS).then().statusCode(403);
        client("caf-93").get(DEFINITIONS).then().statusCode(403);
        RestAssured.get(INDICATORS).then().statusCode(401).body("code", equalTo("unauthorized"));
    }

    @Test
    void figures_forAPilot_areOfTheirDepartmentOnly() {
        Told.to(incoming, Story.in("93").met("2020-05-05"), Story.in("94").met("2020-05-05"));

        Figures seen = Figures.as("pilot-93", "by=department&indicator=I1a&from=2020-05&to=2020-05");
        assertThat(seen.rows()).extracting(row -> row.get("department")).containsExactly("93");
        assertThat(seen.value("I1a")).isEqualTo(1);
        assertThat(Figures.as("pilot-93", "indicator=I1a&from=2020-05&to=2020-05")
                        .value("I1a"))
                .isEqualTo(1);
        assertThat(Figures.as("admin", "indicator=I1a&from=2020-05&to=2020-05").value("I1a"))
                .isEqualTo(2);
    }

    @Test
    void figures_forAManager_areOfTheirOperatorOnly() {
        Told.to(
                incoming,
                Story.in("93").met("2020-06-05"),
                Story.in("93").by("autre-equipe-93").met("2020-06-05"),
                Story.in("93").received("2020-06-05", java.util.UUID.randomUUID()));

        Figures seen = Figures.as("manager-93", "from=2020-06&to=2020-06");
        assertThat(seen.value("I1a")).isEqualTo(1);
        assertThat(seen.row("P1-received")).containsEntry("status", "SANS_OBJET");
        assertThat(Figures.as("pilot-93", "from=2020-06&to=2020-06").value("I1a"))
                .isEqualTo(2);
        assertThat(Figures.as("pilot-93", "by=operator&indicator=I1a&from=2020-06&to=2020-06")
                        .rows())
                .extracting(row -> row.get("operator"))
                .containsExactly("autre-equipe-93", "equipe-93");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pilot-93", "ccapex-sec-93", "manager-93"})
    void figures_ofAForeignDepartment_areNotFound(String account) {
        as(account)
                .queryParam("department", "94")
                .get(INDICATORS)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
    }

    @Test
    void figures_ofAnotherOperator_areNotFoundForAManager() {
        as("manager-93")
                .queryParam("operator", "autre-equipe-93")
                .get(INDICATORS)
                .then()
                .statusCode(404);
    }

    @Test
    void nonsense_isRefusedWithEveryViolation() {
        as("pole")
                .queryParam("from", "2026-10")
                .queryParam("to", "2026-09")
                .queryParam("by", "colour")
                .queryParam("stage", "IMPAYE")
                .queryParam("asOf", "2999-01-01T00:00:00Z")
                .queryParam("stages", "CDP")
                .get(INDICATORS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.pointer", containsInAnyOrder("/to", "/by", "/stage", "/asOf", ""));
    }

    @Test
    void answer_tellsItsCutOff_andWithItIsTheSameForEver() {
        Told.to(incoming, Story.in("93").met("2020-07-05"));
        String july = "indicator=I1a&from=2020-07&to=2020-07";
        String asOf = as("pole").get(INDICATORS + "?" + july).then().extract().path("asOf");

        Told.to(
                incoming,
                Story.in("93").recorded(java.time.Instant.now().toString()).met("2020-07-06"));

        assertThat(Figures.of(july + "&asOf=" + asOf).value("I1a")).isEqualTo(1);
        assertThat(Figures.of(july).value("I1a")).isEqualTo(2);
    }

    @Test
    void definitions_areServedBesideTheNumbers() {
        as("pole")
                .get(DEFINITIONS)
                .then()
                .statusCode(200)
                .body("id", hasItem("I1a"))
                .body("find { it.id == 'I1a' }.version", equalTo(1))
                .body("find { it.id == 'I1a' }.additive", equalTo(false))
                .body("find { it.id == 'P3' }.kind", equalTo("TAUX"));
    }

    private static RequestSpecification as(String account) {
        return RestAssured.given().auth().oauth2(Tokens.of(account));
    }

    private static RequestSpecification client(String id) {
        return RestAssured.given().auth().oauth2(Tokens.client(id));
    }
}
