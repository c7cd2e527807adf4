package fr.allervers.referral.imports;

import static fr.allervers.referral.fixtures.Pushes.as;
import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.fixtures.Pushes.referral;
import static fr.allervers.referral.imports.Files.PATH;
import static fr.allervers.referral.imports.Files.ended;
import static fr.allervers.referral.imports.Files.told;
import static fr.allervers.referral.imports.Files.utf8;
import static fr.allervers.referral.imports.domain.ImportRefusal.IMPORT_FINISHED;
import static fr.allervers.referral.intake.domain.IntakeRefusal.SOURCE_NOT_YOURS;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that a person of the CCAPEX secretariat sends: her own, and a partner's that has no system. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class SecretariatImportComponentTest {

    @Test
    void ownFile_isJudgedAsTheCcapexs() {
        plan("69", 10, 10);
        String id = sent("69", "", referral("CCAPEX", "69", "own-1") + "\n" + referral("CAF", "69", "own-2"));

        assertThat(told("ccapex-69", id))
                .containsExactly("1 ACCEPTED []", "2 REJECTED [" + SOURCE_NOT_YOURS.code() + "]");
        as(Tokens.of("ccapex-sec-69"))
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("source", equalTo("CCAPEX"))
                .body("bySecretariat", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CAF", "CD"})
    void fileOfAPartner_entersInItsName_andThatPartnerReadsIt(String partner) {
        plan("69", 10, 10);
        String line = referral(partner, "69", "for-1");
        String id = sent("69", "?source=" + partner, line);
        String system = partner.equals("CAF") ? "caf-69" : "cd-69";

        assertThat(told(system, id)).containsExactly("1 ACCEPTED []");
        String again = Files.send(system, "", line);
        assertThat(ended(system, again).getLong("known")).isEqualTo(1);
        assertThat(ended(system, again).getBoolean("bySecretariat")).isFalse();
    }

    @Test
    void householdOfAnotherDepartment_isRefusedOnItsLine() {
        plan("69", 10, 10);
        String id = sent("69", "?source=CAF", referral("CAF", "38", "abroad-1"));

        assertThat(told("caf-69", id)).containsExactly("1 REJECTED [department-not-yours]");
        as(Tokens.of("ccapex-sec-38")).get(PATH + "/" + id).then().statusCode(404);
    }

    @Test
    void socialService_signalsItself() {
        post(Tokens.of("ccapex-sec-69"), "?source=SOCIAL_SERVICE", "{}")
                .statusCode(400)
                .body("violations.code", equalTo(List.of(SOURCE_NOT_YOURS.code())))
                .body("violations.pointer", equalTo(List.of("/source")));
    }

    @Test
    void partner_sendsNothingInTheNameOfAnother() {
        post(Tokens.client("caf-69"), "?source=CD", "{}")
                .statusCode(400)
                .body("violations.code", equalTo(List.of(SOURCE_NOT_YOURS.code())));
    }

    @Test
    void systemOfTheSecretariat_sendsAsItsPeopleDo() {
        plan("69", 10, 10);
        String id = Files.send("ccapex-69", "?source=CD", referral("CD", "69", "system-1"));

        assertThat(Files.ended("cd-69", id).getBoolean("bySecretariat")).isTrue();
        assertThat(told("cd-69", id)).containsExactly("1 ACCEPTED []");
    }

    @Test
    void whoeverIsNeither_sendsNothing() {
        for (String account : List.of("pilot-69", "manager-69", "agent-69", "pole")) {
            post(Tokens.of(account), "", "{}").statusCode(403);
        }
    }

    @Test
    void secretariat_cancelsWhatItSees_untilItIsFinished() {
        String id = sent("69", "?mode=validate", referral("CCAPEX", "69", "over-1"));

        as(Tokens.of("ccapex-sec-69"))
                .post(PATH + "/" + id + "/cancellation")
                .then()
                .statusCode(409)
                .body("code", equalTo(IMPORT_FINISHED.code()));
        as(Tokens.of("ccapex-sec-38"))
                .post(PATH + "/" + id + "/cancellation")
                .then()
                .statusCode(404);
    }

    /** Sent by the secretariat of the department, and worked off. */
    private static String sent(String department, String query, String file) {
        String id = post(Tokens.of("ccapex-sec-" + department), query, file)
                .statusCode(202)
                .extract()
                .path("id");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> as(Tokens.of("ccapex-sec-" + department))
                        .get(PATH + "/" + id)
                        .jsonPath()
                        .getString("state")
                        .equals("DONE"));
        return id;
    }

    private static ValidatableResponse post(String token, String query, String file) {
        return given().auth()
                .oauth2(token)
                .contentType("application/x-ndjson")
                .body(utf8(file))
                .post(PATH + query)
                .then();
    }
}
