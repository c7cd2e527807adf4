package fr.allervers.referral.stage;

import static fr.allervers.referral.fixtures.Pushes.as;
import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.push;
import static fr.allervers.referral.fixtures.Pushes.referral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stage of a case is that of all its referrals, from the moment they join it or leave it. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class StageFollowsReferralsComponentTest {

    private final String name = "Nom" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");

    @BeforeEach
    void setPlan() {
        plan("57", 1_000, 0);
    }

    @Test
    void referralAtALaterStage_thatJoinsACase_movesItsStageAtOnce() {
        UUID caseId = caseOf(pushed("caf-57", cdp()));

        push("cd-57", summons(name)).statusCode(201).body("state", equalTo("ATTACHED"));

        assertThat(stage(caseId)).isEqualTo("ASSIGNATION");
    }

    @Test
    void referralAtAnEarlierStage_thatJoinsACase_leavesItsStage() {
        plan("57", 1_000, 1_000);
        UUID caseId = caseOf(pushed("cd-57", summons(name)));

        push("caf-57", cdp()).statusCode(201).body("state", equalTo("ATTACHED"));

        assertThat(stage(caseId)).isEqualTo("ASSIGNATION");
    }

    @Test
    void merge_movesTheStage_andItsReversalBack() {
        UUID surviving = caseOf(pushed("caf-57", cdp()));
        UUID waiting = pushed("cd-57", summons(name + "Autre"));
        UUID absorbed = caseOf(waiting);
        UUID merge = UUID.randomUUID();

        as(Tokens.of("ccapex-sec-57"))
                .body("""
                        {"id": "%s", "other": "%s", "reason": "doublon"}""".formatted(merge, householdOf(absorbed)))
                .post("/api/v1/households/" + householdOf(surviving) + "/merges")
                .then()
                .statusCode(201)
                .body("survivingCaseId", equalTo(surviving.toString()));
        assertThat(caseOf(waiting)).isEqualTo(surviving);
        assertThat(stage(surviving)).isEqualTo("ASSIGNATION");

        as(Tokens.of("ccapex-sec-57"))
                .body("{\"reason\": \"deux ménages voisins\"}")
                .post("/api/v1/household-merges/" + merge + "/reversal")
                .then()
                .statusCode(201);
        assertThat(stage(surviving)).isEqualTo("CDP");
        assertThat(stage(absorbed)).isEqualTo("ASSIGNATION");
    }

    private String cdp() {
        return referral("CAF", "57", "caf-" + UUID.randomUUID(), name);
    }

    private static String summons(String name) {
        return referral("CD", "57", "cd-" + UUID.randomUUID(), name)
                .replace(
                        "\"stage\": \"CDP\", \"stageDate\": \"2026-10-02\"",
                        "\"stage\": \"ASSIGNATION\", \"stageDate\": \"2026-11-02\"");
    }

    private static UUID pushed(String client, String body) {
        return UUID.fromString(push(client, body).statusCode(201).extract().path("id"));
    }

    private static UUID caseOf(UUID referral) {
        return (UUID) Database.value("select case_id from referral where id = ?", referral);
    }

    private static UUID householdOf(UUID caseId) {
        return (UUID) Database.value("select household_id from procedure_case where case_id = ?", caseId);
    }

    private static Object stage(UUID caseId) {
        return Database.value("select stage from procedure_case where case_id = ?", caseId);
    }
}
