package fr.allervers.visit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import fr.allervers.contracts.Stage;
import fr.allervers.kit.NotFound;
import fr.allervers.kit.Page;
import fr.allervers.kit.Scope;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Tokens;
import fr.allervers.visit.fixtures.Api;
import fr.allervers.visit.fixtures.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class AccessLogResourceComponentTest {

    private static final String OFFICER = "dpo";

    @Inject
    ReadAccessLog read;

    @Test
    void log_ofAHousehold_saysWhoDidWhat_theNewestFirst_itsOwnReadingToo() {
        Told told = Told.in93(Stage.CDP).opened();
        Api.agent93().get("/{id}", told.caseId()).statusCode(200);
        Api.agent93().get("/{id}/timeline", told.caseId()).statusCode(200);

        log(OFFICER, told.householdId(), "")
                .statusCode(200)
                .body("deed", contains("read-timeline", "read-case"))
                .body("who", everyItem(notNullValue()))
                .body("at", everyItem(notNullValue()));
        log(OFFICER, told.householdId(), "").body("deed", contains("read-access-log", "read-timeline", "read-case"));
    }

    @Test
    void log_inPages_givesEachLineOnce() {
        Told told = Told.in93(Stage.CDP).opened();
        for (int time = 0; time < 3; time++) {
            Api.agent93().get("/{id}", told.caseId()).statusCode(200);
        }

        String next = log(OFFICER, told.householdId(), "&limit=2")
                .statusCode(200)
                .body("deed", equalTo(List.of("read-case", "read-case")))
                .extract()
                .header("Link");
        assertThat(next).contains("rel=\"next\"");
        String cursor = next.replaceFirst(".*cursor=(\\d+).*", "$1");
        String end = log(OFFICER, told.householdId(), "&limit=2&cursor=" + cursor)
                .statusCode(200)
                .body("deed", equalTo(List.of("read-case")))
                .extract()
                .header("Link");
        assertThat(end).isNull();
        log(OFFICER, told.householdId(), "&limit=501").statusCode(400);
    }

    @Test
    void log_ofNobody_isNotFound_andAHouseholdMustBeNamed() {
        log(OFFICER, UUID.randomUUID(), "").statusCode(404);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(OFFICER))
                .get("/api/v1/access-log")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/household"));
    }

    @Test
    void officer_ofAnotherDepartment_findsNothing() {
        Told told = Told.in93(Stage.CDP).opened();

        assertThat(askedBy("93", told).items()).isEmpty();
        assertThatThrownBy(() -> askedBy("75", told)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent-93", "manager-93", "ccapex-sec-93", "pilot-93", "pole", "admin"})
    void log_forEverybodyElse_isForbidden(String account) {
        log(account, Told.in93(Stage.CDP).opened().householdId(), "").statusCode(403);
    }

    private Page<ReadAccessLog.Deed> askedBy(String department, Told told) {
        Scope officer = new Scope(
                "officer-" + department,
                Set.of("data-protection-officer"),
                Set.of(department),
                false,
                Optional.empty(),
                Optional.empty());
        return read.handle(officer, told.householdId(), Long.MAX_VALUE, 10)
                .await()
                .atMost(Duration.ofSeconds(30));
    }

    private static ValidatableResponse log(String account, UUID household, String more) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(account))
                .get("/api/v1/access-log?household=" + household + more)
                .then();
    }
}
