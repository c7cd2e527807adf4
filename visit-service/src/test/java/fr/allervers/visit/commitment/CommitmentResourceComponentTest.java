package fr.allervers.visit.commitment;

import static fr.allervers.visit.fixtures.Bodies.SECRET_NOTE;
import static fr.allervers.visit.fixtures.Bodies.with;
import static fr.allervers.visit.fixtures.Told.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Stage;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Contracts;
import fr.allervers.testkit.Sent;
import fr.allervers.testkit.Topics;
import fr.allervers.visit.fixtures.Api;
import fr.allervers.visit.fixtures.Bodies;
import fr.allervers.visit.fixtures.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class CommitmentResourceComponentTest {

    private static final Api AGENT = Api.agent93();

    @Test
    void commitment_withItsSteps_isRecordedAndToldWithoutObjectives() {
        Told told = Told.in93(Stage.CDP).opened();

        AGENT.post(told.caseId(), "commitments", Bodies.commitment(TODAY))
                .statusCode(201)
                .body("form", equalTo("ORAL"))
                .body("steps.objective", contains(SECRET_NOTE, "Dossier complet"));

        Sent sent = Topics.awaitOne(EventType.COMMITMENT_AGREED, told.caseId().toString());
        Contracts.assertFits(EventType.COMMITMENT_AGREED, sent.text());
        assertThat(sent.json().path("steps"))
                .extracting(step -> step.asText())
                .containsExactly("PLAN_APUREMENT", "FSL");
        assertThat(sent.text()).doesNotContain(SECRET_NOTE).doesNotContain("Dossier");
    }

    @Test
    void commitment_sentAgain_isRecognisedAndOtherContentRefused() {
        Told told = Told.in93(Stage.CDP).opened();
        Map<String, Object> commitment = Bodies.commitment(TODAY);
        AGENT.post(told.caseId(), "commitments", commitment).statusCode(201);

        AGENT.post(told.caseId(), "commitments", commitment)
                .statusCode(200)
                .body("steps.objective", contains(SECRET_NOTE, "Dossier complet"));
        AGENT.post(told.caseId(), "commitments", with(commitment, "form", "SIGNED"))
                .statusCode(409);
    }

    @Test
    void commitment_withoutStepOrObjective_isToldWithItsPlace() {
        Told told = Told.in93(Stage.CDP).opened();
        Map<String, Object> commitment = Bodies.commitment(TODAY);

        AGENT.post(told.caseId(), "commitments", with(commitment, "steps", List.of()))
                .statusCode(400)
                .body("violations.pointer", contains("/steps"));
        AGENT.post(told.caseId(), "commitments", with(commitment, "steps", List.of(Map.of("kind", "FSL"))))
                .statusCode(400)
                .body("violations.pointer", contains("/steps/0/objective"));
        AGENT.post(
                        told.caseId(),
                        "commitments",
                        with(commitment, "steps", List.of(Map.of("kind", "FSL", "objective", "  "))))
                .statusCode(400)
                .body("violations.code", contains("step-without-objective"));
    }
}
