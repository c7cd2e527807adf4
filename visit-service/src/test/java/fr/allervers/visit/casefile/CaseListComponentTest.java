package fr.allervers.visit.casefile;

import static fr.allervers.visit.fixtures.Told.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.allervers.contracts.Stage;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Topics;
import fr.allervers.visit.fixtures.Api;
import fr.allervers.visit.fixtures.Bodies;
import fr.allervers.visit.fixtures.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class CaseListComponentTest {

    private static final Pattern CURSOR = Pattern.compile("cursor=([^&>]+)");

    @Test
    void list_pageByPage_holdsEveryCaseOfTheOperatorOnceNewestFirst() {
        List<String> mine = IntStream.range(0, 5)
                .mapToObj(_ ->
                        Told.by("equipe-59", "59", Stage.CDP).opened().caseId().toString())
                .toList();
        Told.by("equipe-59-autre", "59", Stage.CDP).opened();

        List<String> listed = allPages(Api.as("agent-59"), 2);

        assertThat(listed).containsExactlyElementsOf(mine.reversed());
    }

    @Test
    void list_filteredByStageAndState_holdsOnlyThose() {
        Told open = Told.by("equipe-62", "62", Stage.CQL).opened();
        Told closed = Told.by("equipe-62", "62", Stage.CQL).opened();
        Told upstream = Told.by("equipe-62", "62", Stage.CDP).opened();
        Api agent = Api.as("agent-62");
        agent.close(closed.caseId(), "\"0\"", Bodies.closure(TODAY)).statusCode(201);

        agent.get("?stage=CQL&state=OPEN")
                .body("caseId", containsInAnyOrder(open.caseId().toString()));
        agent.get("?state=CLOSED")
                .body("caseId", containsInAnyOrder(closed.caseId().toString()));
        agent.get("?stage=CDP&department=62&operator=equipe-62")
                .body("caseId", containsInAnyOrder(upstream.caseId().toString()));
        agent.get("?department=93").body("size()", equalTo(0));
    }

    @Test
    void list_searchedByName_findsWithoutAccentsAndSignsMatchNothingElse() {
        Told told = named(Told.by("equipe-44", "44", Stage.CDP), "GÉRARDIN-FICTIVE");
        Told.by("equipe-44", "44", Stage.CDP).opened();
        Api agent = Api.as("agent-44");

        agent.get("?q={q}", "gerardin fic")
                .body("caseId", containsInAnyOrder(told.caseId().toString()))
                .body("tenant", containsInAnyOrder("GÉRARDIN-FICTIVE Éloïse"));
        agent.get("?q={q}", "' or 1=1 --").body("size()", equalTo(0));
        agent.get("?q={q}", "%").statusCode(400);
    }

    @Test
    void list_forTheDataProtectionOfficer_showsNoNameAndSearchesNone() {
        Told told = named(Told.by("equipe-33", "33", Stage.CDP), "FICTIVE");
        Api officer = Api.as("dpo");

        officer.get("?department=33&limit=500")
                .statusCode(200)
                .body("caseId", hasItem(told.caseId().toString()))
                .body("tenant", everyItem(nullValue()));
        officer.get("?q=fictive").statusCode(403);
        Api.as("agent-33")
                .get("")
                .body("tenant", hasItem("FICTIVE Éloïse"))
                .body("tenant", not(everyItem(nullValue())));
    }

    @Test
    void list_withWrongFilters_namesThemAll() {
        Api.agent93()
                .get("?state=PARTIE&stage=DSF&cursor=x&q={q}", " ")
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/state", "/stage", "/cursor", "/q"));
        Api.agent93().get("?limit=0").statusCode(400);
        Api.agent93().get("?limit=501").statusCode(400);
        Api.agent93()
                .get("?department={d}&operator={o}", "9\u00003", "' or true")
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/department", "/operator"));
    }

    private static List<String> allPages(Api agent, int limit) {
        List<String> found = new ArrayList<>();
        String next = "?limit=" + limit;
        while (next != null) {
            ValidatableResponse page = agent.get(next).statusCode(200);
            found.addAll(page.extract().path("caseId"));
            String link = page.extract().header("Link");
            Matcher cursor = CURSOR.matcher(link == null ? "" : link);
            next = cursor.find() ? "?limit=" + limit + "&cursor=" + cursor.group(1) : null;
        }
        return found;
    }

    private static Told named(Told told, String lastName) {
        told.opened();
        Topics.send(told.named(lastName, Instant.now()));
        UUID household = told.householdId();
        Awaitility.await()
                .until(() ->
                        Database.count("select count(*) from household_member where household_id = ?", household) == 2);
        return told;
    }
}
