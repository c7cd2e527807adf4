package fr.allervers.referral.territory;

import static fr.allervers.referral.fixtures.Pushes.as;
import static fr.allervers.referral.fixtures.Registrations.territory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class TerritoryResourceComponentTest {

    private static final String PATH = "/api/v1/territories/";

    /** Annexe 1: 26 departments; 99 full-time equivalents and 3 883 200 € added up. */
    @Test
    void annexe1_isThereAsPrinted() {
        List<Map<String, Object>> printed =
                as(Tokens.of("pole")).get(PATH).jsonPath().<Map<String, Object>>getList("").stream()
                        .filter(one -> ((List<?>) one.get("fundings")).size() == 2)
                        .toList();

        assertThat(printed).hasSize(26);
        assertThat(sum(printed, "2021", "teamFteHundredths")).isEqualTo(9900);
        assertThat(sum(printed, "2022", "teamFteHundredths")).isEqualTo(9900);
        assertThat(sum(printed, "2021", "budgetCents")).isEqualTo(388_320_000);
        assertThat(sum(printed, "2022", "budgetCents")).isEqualTo(388_320_000);
        assertThat(printed)
                .allSatisfy(one -> assertThat((List<?>) one.get("warnings")).isEmpty());
    }

    @Test
    void budgetOfATeamOfFive_differsAsPrinted() {
        JsonPath nord = as(Tokens.of("pole")).get(PATH + "59").jsonPath();
        assertThat(nord.getList("fundings.budgetCents")).containsExactly(19_600_000, 19_600_000);
        for (String department : List.of("75", "93", "94", "13")) {
            JsonPath other = as(Tokens.of("pole")).get(PATH + department).jsonPath();
            assertThat(other.getList("fundings.budgetCents")).containsExactly(19_660_000, 19_660_000);
            assertThat(other.getList("fundings.teamFteHundredths")).containsExactly(500, 500);
        }
    }

    @Test
    void territory_tellsWhatItsCommunesAddUpTo() {
        as(Tokens.of("agent-974"))
                .get(PATH + "974")
                .then()
                .statusCode(200)
                .body("name", equalTo("La Réunion"))
                .body("region", equalTo("Réunion"))
                .body("timeZone", equalTo("Indian/Reunion"))
                .body("communes", equalTo(24))
                .body("population", equalTo(861_210))
                .body("leastOperatorPopulation", equalTo(430_605));
        as(Tokens.client("caf-75"))
                .get(PATH + "75")
                .then()
                .body("communes", equalTo(1))
                .body("population", equalTo(2_165_423))
                .body("leastOperatorPopulation", equalTo(1_082_712));
    }

    @Test
    void anotherDepartment_isAddedByThePoleAndChangedByWhoSawIt() {
        String pole = Tokens.of("pole");
        String first = as(pole).body(territory("Loiret", 2026, 250))
                .put(PATH + "45")
                .then()
                .statusCode(200)
                .body("warnings.code", equalTo(List.of("team-fte-outside-note")))
                .body("version", equalTo(1))
                .extract()
                .header("ETag");
        as(pole).body(territory("Loiret", 2026, 300)).put(PATH + "45").then().statusCode(428);
        as(pole).header("If-Match", first)
                .body(territory("Loiret", 2026, 300))
                .put(PATH + "45")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("warnings", empty());
        as(pole).header("If-Match", first)
                .body(territory("Loiret", 2026, 400))
                .put(PATH + "45")
                .then()
                .statusCode(412);
        as(pole).get(PATH).then().body("department", hasItems("45", "93"));
        as(pole).get(PATH + "45")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("fundings.teamFteHundredths", equalTo(List.of(300)));
    }

    @Test
    void territory_thatIsNotRight_isRefusedWithItsReasons() {
        String twice = territory("Cher", 2026, 300)
                .replace(
                        "\"fundings\": [",
                        "\"fundings\": [{\"year\": 2026, \"teamFteHundredths\": 1, \"budgetCents\": 1}, ");
        as(Tokens.of("pole"))
                .body(twice)
                .put(PATH + "18")
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("territory-year-twice")));
        as(Tokens.of("pole"))
                .body("{\"name\": \"Cher\", \"fundings\": [{\"year\": 1990}], \"mayor\": 1}")
                .put(PATH + "18")
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        hasItems(
                                "/region",
                                "/mayor",
                                "/fundings/0/year",
                                "/fundings/0/teamFteHundredths",
                                "/fundings/0/budgetCents"));
        as(Tokens.of("pole"))
                .body(territory("Nulle part", 2026, 300))
                .put(PATH + "99")
                .then()
                .statusCode(404);
        as(Tokens.of("pole")).get(PATH + "18").then().statusCode(404);
    }

    @Test
    void territory_isReadAtHomeOnlyAndSetByThePoleOnly() {
        for (String token : List.of(
                Tokens.client("caf-93"),
                Tokens.of("ccapex-sec-93"),
                Tokens.of("agent-93"),
                Tokens.of("manager-93"),
                Tokens.of("pilot-93"))) {
            as(token).get(PATH + "93").then().statusCode(200);
            as(token).get(PATH + "75").then().statusCode(404);
            as(token).get(PATH).then().statusCode(200).body("department", equalTo(List.of("93")));
            as(token).get(PATH + "75/epcis").then().statusCode(404);
            as(token).get(PATH + "75/coverage").then().statusCode(404);
            as(token).body(territory("Ici", 2026, 300)).put(PATH + "93").then().statusCode(403);
        }
        as(Tokens.of("dpo")).get(PATH + "93").then().statusCode(403);
    }

    @Test
    void list_comesInPages() {
        String next = as(Tokens.of("pole"))
                .get(PATH + "?limit=3")
                .then()
                .statusCode(200)
                .body("department", equalTo(List.of("06", "13", "30")))
                .extract()
                .header("Link");
        assertThat(next).contains("cursor=30").contains("rel=\"next\"");
        as(Tokens.of("pole")).get(PATH + "?limit=3&cursor=30").then().body("department[0]", equalTo("31"));
        as(Tokens.of("pole")).get(PATH + "?limit=500").then().header("Link", nullValue());
        as(Tokens.of("pole"))
                .get(PATH + "?limit=0")
                .then()
                .statusCode(400)
                .body("violations.code", equalTo(List.of("limit-out-of-range")));
    }

    @Test
    void epcis_areTheOfficialOnesWithTheirCommunesHere() {
        as(Tokens.of("pilot-38"))
                .get(PATH + "38/epcis")
                .then()
                .statusCode(200)
                .body("name", hasItem("Grenoble-Alpes-Métropole"))
                .body("find { it.siren == '200040715' }.communes", hasItem("38185"))
                .body("find { it.siren == '200040715' }.communes", hasSize(49))
                .body("communes.flatten()", everyItem(startsWith("38")));
    }

    private static long sum(List<Map<String, Object>> territories, String year, String field) {
        return territories.stream()
                .flatMap(one -> ((List<?>) one.get("fundings")).stream())
                .map(funding -> (Map<?, ?>) funding)
                .filter(funding -> funding.get("year").toString().equals(year))
                .mapToLong(funding -> ((Number) funding.get(field)).longValue())
                .sum();
    }
}
