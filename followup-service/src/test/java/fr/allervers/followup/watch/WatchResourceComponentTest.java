package fr.allervers.followup.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.allervers.followup.fixtures.Letters;
import fr.allervers.followup.fixtures.Watches;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Tokens;
import fr.allervers.testkit.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees which watches. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class WatchResourceComponentTest {

    private static final String LIST = "/api/v1/watches";
    private static final String BALANCE = "/api/v1/watch-balance";

    @Test
    void watchesOfACase_readByItsOperator_tellEveryState() {
        Letters letters = Letters.aboutANewCase();
        Topics.send(letters.call(20));
        Topics.send(letters.check(2));
        Watches.await(letters.caseId(), "MET", "OPEN");

        as("agent-93")
                .get("/api/v1/cases/{id}/watches", letters.caseId())
                .then()
                .statusCode(200)
                .body("state", contains("MET", "OPEN"))
                .body("missed", contains(true, false))
                .body("onTime", contains(false, null))
                .body("[0].armedOn", equalTo(letters.daysAgo(20).toString()))
                .body("[0].dueOn", equalTo(letters.daysAgo(5).toString()))
                .body("[0].endedOn", equalTo(letters.daysAgo(2).toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent-94", "pilot-94", "ccapex-sec-94", "manager-94"})
    void watchesOfACase_readFromAnotherDepartment_areNotFound(String account) {
        UUID caseId = openCase("93", "equipe-93");

        as(account)
                .get("/api/v1/cases/{id}/watches", caseId)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
    }

    @Test
    void watchesOfACase_ofAnotherOperatorOfTheDepartment_areSeenByThePilotOnly() {
        UUID caseId = openCase("93", "autre-equipe-93");

        as("pilot-93").get("/api/v1/cases/{id}/watches", caseId).then().statusCode(200);
        as("agent-93").get("/api/v1/cases/{id}/watches", caseId).then().statusCode(404);
        as("manager-93").get("/api/v1/cases/{id}/watches", caseId).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "agent-93, 200, 403",
        "manager-93, 200, 200",
        "ccapex-sec-93, 200, 403",
        "pilot-93, 200, 200",
        "pole, 200, 200",
        "admin, 403, 200",
        "dpo, 403, 403"
    })
    void doors_forEachRole_openOrNot(String account, int list, int balance) {
        as(account).get(LIST).then().statusCode(list);
        as(account).get(BALANCE).then().statusCode(balance);
    }

    @Test
    void doors_forAPartnerOrNobody_stayShut() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.client("caf-93"))
                .get(LIST)
                .then()
                .statusCode(403);
        RestAssured.get(LIST).then().statusCode(401).body("code", equalTo("unauthorized"));
        RestAssured.get(BALANCE).then().statusCode(401);
    }

    @Test
    void list_filtered_holdsOnlyWhatWasAskedFor() {
        UUID mine = openCase("75", "equipe-75");
        UUID others = openCase("75", "autre-equipe-75");
        Letters closed = Letters.aboutANewCase("75", "equipe-75");
        Topics.send(closed.call(30));
        Watches.await(closed.caseId(), "MISSED");

        as("agent-75")
                .get(LIST)
                .then()
                .body("caseId", hasItem(mine.toString()))
                .body("caseId", not(hasItem(others.toString())));
        as("pilot-75")
                .queryParam("state", "OPEN")
                .get(LIST)
                .then()
                .body("caseId", containsInAnyOrder(mine.toString(), others.toString()))
                .body("department", everyItem(equalTo("75")));
        as("pole")
                .queryParam("department", "75")
                .queryParam("operator", "equipe-75")
                .queryParam("dueBefore", closed.daysAgo(14).toString())
                .get(LIST)
                .then()
                .body("caseId", contains(closed.caseId().toString()));
        as("pilot-75")
                .queryParam("department", "93")
                .get(LIST)
                .then()
                .statusCode(200)
                .body("", empty());
    }

    @Test
    void list_readPageByPage_holdsEveryWatchOnce() {
        List<UUID> cases =
                IntStream.range(0, 5).mapToObj(_ -> openCase("33", "equipe-33")).toList();
        List<String> read = new ArrayList<>();

        String next = LIST + "?limit=2";
        while (next != null) {
            Response page = as("agent-33").urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
            read.addAll(page.jsonPath().getList("caseId", String.class));
            next = linkIn(page);
        }

        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        cases.stream().map(UUID::toString).toList());
    }

    @Test
    void list_askedNonsense_namesEveryViolation() {
        as("pole")
                .queryParam("state", "LATE")
                .queryParam("dueBefore", "demain")
                .queryParam("cursor", "x")
                .queryParam("limit", "beaucoup")
                .queryParam("department", "93'; drop table watch")
                .queryParam("operator", "\u0000")
                .get(LIST)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/state", "/dueBefore", "/cursor", "/limit", "/department", "/operator"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501"})
    void list_withALimitOutOfRange_isRefused(String limit) {
        as("pole").queryParam("limit", limit).get(LIST).then().statusCode(400);
    }

    @Test
    void balance_ofADepartment_addsUp() {
        Letters missed = Letters.aboutANewCase("34", "equipe-34");
        Topics.send(missed.call(40));
        Letters met = Letters.aboutANewCase("34", "autre-equipe-34");
        Topics.send(met.call(30));
        Topics.send(met.call(25));
        Topics.send(met.check(20));
        Topics.send(met.check(1));
        Watches.await(missed.caseId(), "MISSED");
        Watches.await(met.caseId(), "SUPERSEDED", "MET", "MET", "OPEN");

        as("pilot-34")
                .queryParam("department", "34")
                .get(BALANCE)
                .then()
                .statusCode(200)
                .body("armed", equalTo(5))
                .body("met.onTime", equalTo(1))
                .body("met.late", equalTo(1))
                .body("missed", equalTo(1))
                .body("superseded", equalTo(1))
                .body("cancelled", equalTo(0))
                .body("open", equalTo(1))
                .body("balanced", equalTo(true));
        as("manager-34").get(BALANCE).then().body("armed", equalTo(1)).body("missed", equalTo(1));
    }

    @Test
    void balance_ofAForeignDepartment_isNotFound() {
        as("pilot-93").queryParam("department", "94").get(BALANCE).then().statusCode(404);
        as("pole").queryParam("department", "nulle part").get(BALANCE).then().statusCode(400);
    }

    private static UUID openCase(String department, String operator) {
        Letters letters = Letters.aboutANewCase(department, operator);
        Topics.send(letters.call(0));
        Watches.await(letters.caseId(), "OPEN");
        return letters.caseId();
    }

    private static RequestSpecification as(String account) {
        return RestAssured.given().auth().oauth2(Tokens.of(account));
    }

    private static String linkIn(Response page) {
        String link = page.getHeader("Link");
        return link == null ? null : link.replaceAll("^.*<([^>]*)>.*$", "$1");
    }
}
