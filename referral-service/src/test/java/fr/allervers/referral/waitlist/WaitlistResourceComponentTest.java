package fr.allervers.referral.waitlist;

import static fr.allervers.referral.fixtures.Pushes.as;
import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.planBody;
import static fr.allervers.referral.fixtures.Pushes.push;
import static fr.allervers.referral.fixtures.Pushes.referral;
import static fr.allervers.referral.fixtures.Pushes.thisYear;
import static fr.allervers.referral.fixtures.Pushes.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class WaitlistResourceComponentTest {

    @Test
    void waitlist_standsInTheOrderOfPriorityWithTheMonthToExpect() {
        plan("68", 1, 1);
        for (String client : new String[] {"CAF", "CD"}) {
            push(client.toLowerCase(java.util.Locale.ROOT) + "-68", referral(client, "68", "seat"))
                    .statusCode(201);
        }
        push("caf-68", referral("CAF", "68", "calm")).statusCode(201);
        push("cd-68", referral("CD", "68", "other")).statusCode(201);
        push("caf-68", urgent("68", "urgent")).statusCode(201).body("state", equalTo("WAITLISTED"));

        as(Tokens.of("ccapex-sec-68"))
                .get("/api/v1/waitlists/68")
                .then()
                .statusCode(200)
                .body("sourceReference", contains("urgent", "calm", "other"))
                .body("rank", contains(1, 2, 3))
                .body("rankOfSource", contains(1, 2, 1))
                .body("waitReason[0]", equalTo("quota-used-up"))
                .body("expectedMonth[0]", notNullValue())
                .body("score[0].hearing", equalTo(83));
        as(Tokens.of("ccapex-sec-68"))
                .get("/api/v1/waitlists/68?limit=1&cursor=1")
                .then()
                .header("Link", containsString("cursor=2"))
                .body("sourceReference", contains("calm"));
        as(Tokens.client("cd-68"))
                .get("/api/v1/waitlists/68")
                .then()
                .body("sourceReference", contains("other"))
                .body("rank", contains(3));
        as(Tokens.client("cd-68")).get("/api/v1/waitlists/68?source=CAF").then().body("$", empty());
        as(Tokens.client("cd-93")).get("/api/v1/waitlists/68").then().statusCode(404);
    }

    @Test
    void quotaUse_showsEveryLineOfThePlanAndWhatEarlierMonthsLeft() {
        String secretariat = Tokens.of("ccapex-sec-974");
        as(secretariat)
                .body(planBody("974", 4, 2).replace("{\"stages\"", "{\"carryOver\": \"YEAR\", \"stages\""))
                .put("/api/v1/plans/974/" + thisYear())
                .then()
                .statusCode(200);
        push("caf-974", referral("CAF", "974", "use-1")).statusCode(201);

        as(secretariat)
                .get("/api/v1/quota-uses/974/" + thisYear())
                .then()
                .statusCode(200)
                .body("findAll { it.source == 'CAF' && it.used == 1 }", hasSize(1))
                .body("number", hasItem(2));
        as(Tokens.of("ccapex-sec-974"))
                .get("/api/v1/plans/974/" + thisYear() + "/versions")
                .then()
                .body("carryOver", contains("YEAR"));
    }

    private static String urgent(String department, String reference) {
        LocalDate hearing = today().plusDays(21);
        return referral("CAF", department, reference)
                .replace("\"household\"", "\"hearingDate\": \"" + hearing + "\", \"household\"");
    }
}
