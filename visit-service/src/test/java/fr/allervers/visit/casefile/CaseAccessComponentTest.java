package fr.allervers.visit.casefile;

import static fr.allervers.visit.fixtures.Told.TODAY;
import static org.hamcrest.Matchers.equalTo;

import fr.allervers.contracts.Stage;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.visit.fixtures.Api;
import fr.allervers.visit.fixtures.Bodies;
import fr.allervers.visit.fixtures.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class CaseAccessComponentTest {

    private static final Map<String, Map<String, Object>> WRITES = Map.of(
            "contact-attempts",
            Bodies.call(TODAY),
            "meetings",
            Bodies.meeting(TODAY),
            "planned-visits",
            Bodies.plannedVisit(TODAY),
            "planned-visits/" + UUID.randomUUID() + "/cancellation",
            Map.of("motive", "OTHER"),
            "diagnoses",
            Bodies.diagnosis("CAUSES", TODAY),
            "commitments",
            Bodies.commitment(TODAY));

    @ParameterizedTest
    @ValueSource(strings = {"agent-93", "manager-93"})
    void case_ofTheOwnOperator_isReadAndWritten(String account) {
        Told told = Told.in93(Stage.CDP).opened();

        Api.as(account).get("/{id}", told.caseId()).statusCode(200);
        Api.as(account).post(told.caseId(), "meetings", Bodies.meeting(TODAY)).statusCode(201);
    }

    @Test
    void case_ofAnotherOperatorOfTheDepartment_isNotFound() {
        allNotFound(
                Api.agent93(),
                Told.by("equipe-93-autre", "93", Stage.CDP).opened().caseId());
    }

    @Test
    void case_ofTheOperatorOutsideItsDepartments_isNotFound() {
        allNotFound(
                Api.agent93(), Told.by("equipe-93", "94", Stage.CDP).opened().caseId());
    }

    @Test
    void case_thatDoesNotExist_isNotFound() {
        allNotFound(Api.agent93(), UUID.randomUUID());
        Api.agent93().get("/{id}", "pas-un-identifiant").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ccapex-sec-93", "pilot-93", "pole", "admin"})
    void caseData_forPeopleWhoHaveNoBusinessWithIt_isForbidden(String account) {
        allForbidden(Api.as(account));
    }

    @ParameterizedTest
    @ValueSource(strings = {"caf-93", "cd-93", "social-service-93", "ccapex-93"})
    void caseData_forPartnersSystems_isForbidden(String client) {
        allForbidden(Api.system(client));
    }

    @Test
    void dataProtectionOfficer_everywhere_readsAndDoesNotWrite() {
        Told told = Told.by("equipe-974", "974", Stage.CDP).opened();
        Api officer = Api.as("dpo");

        officer.get("/{id}", told.caseId()).statusCode(200).body("department", equalTo("974"));
        officer.get("/{id}/timeline", told.caseId()).statusCode(200);
        WRITES.forEach((room, body) -> officer.post(told.caseId(), room, body).statusCode(403));
        officer.close(told.caseId(), "\"0\"", Bodies.closure(TODAY)).statusCode(403);
    }

    private static void allNotFound(Api api, UUID caseId) {
        api.get("/{id}", caseId).statusCode(404).body("code", equalTo("not-found"));
        api.get("/{id}/timeline", caseId).statusCode(404);
        WRITES.forEach((room, body) -> api.post(caseId, room, body).statusCode(404));
        api.close(caseId, "\"0\"", Bodies.closure(TODAY)).statusCode(404);
    }

    private static void allForbidden(Api api) {
        UUID caseId = Told.in93(Stage.CDP).opened().caseId();
        api.get("").statusCode(403).body("code", equalTo("forbidden"));
        api.get("/{id}", caseId).statusCode(403);
        api.get("/{id}/timeline", caseId).statusCode(403);
        WRITES.forEach((room, body) -> api.post(caseId, room, body).statusCode(403));
        api.close(caseId, "\"0\"", Bodies.closure(TODAY)).statusCode(403);
    }
}
