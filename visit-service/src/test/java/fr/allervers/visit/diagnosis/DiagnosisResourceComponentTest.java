package fr.allervers.visit.diagnosis;

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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class DiagnosisResourceComponentTest {

    private static final Api AGENT = Api.agent93();

    @Test
    void diagnosis_afterAMeeting_isTheFirstVersionAndToldWithoutItsNote() {
        Told told = met(Stage.CDP);

        AGENT.post(told.caseId(), "diagnoses", Bodies.diagnosis("CAUSES", TODAY))
                .statusCode(201)
                .body("version", equalTo(1))
                .body("causes", contains("SANTE", "SEPARATION"));

        Sent sent = Topics.awaitOne(EventType.DIAGNOSIS_COMPLETED, told.caseId().toString());
        Contracts.assertFits(EventType.DIAGNOSIS_COMPLETED, sent.text());
        assertThat(sent.json().path("kind").asText()).isEqualTo("CAUSES");
        assertThat(sent.json().path("causes"))
                .extracting(cause -> cause.asText())
                .containsExactly("SANTE", "SEPARATION");
        assertThat(sent.text()).doesNotContain(SECRET_NOTE);
    }

    @Test
    void diagnoses_ofOneKindSentAtOnce_areNumberedWithoutGap() {
        Told told = met(Stage.ASSIGNATION);

        List<Integer> versions = IntStream.range(0, 8)
                .parallel()
                .mapToObj(_ -> AGENT.post(told.caseId(), "diagnoses", Bodies.diagnosis("CAUSES", TODAY))
                        .statusCode(201)
                        .extract()
                        .<Integer>path("version"))
                .toList();

        assertThat(versions).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
        AGENT.post(told.caseId(), "diagnoses", Bodies.diagnosis("DSF", TODAY))
                .statusCode(201)
                .body("version", equalTo(1));
    }

    @Test
    void diagnosis_sentAgain_isRecognisedWithItsVersion() {
        Told told = met(Stage.CDP);
        Map<String, Object> diagnosis = Bodies.diagnosis("CAUSES", TODAY);
        AGENT.post(told.caseId(), "diagnoses", diagnosis).statusCode(201);

        AGENT.post(told.caseId(), "diagnoses", diagnosis).statusCode(200).body("version", equalTo(1));
        AGENT.post(told.caseId(), "diagnoses", with(diagnosis, "causes", List.of("AUTRE")))
                .statusCode(409);
    }

    @Test
    void diagnosis_sentAgainAfterTheClosure_isStillRecognised() {
        Told told = met(Stage.CDP);
        Map<String, Object> diagnosis = Bodies.diagnosis("CAUSES", TODAY);
        AGENT.post(told.caseId(), "diagnoses", diagnosis).statusCode(201);
        AGENT.close(told.caseId(), AGENT.etagOf(told.caseId()), Bodies.closure(TODAY))
                .statusCode(201);

        AGENT.post(told.caseId(), "diagnoses", diagnosis).statusCode(200);
    }

    @Test
    void diagnosis_againstTheRules_isRefusedWithItsCode() {
        Told never = Told.in93(Stage.CDP).opened();
        AGENT.post(never.caseId(), "contact-attempts", Bodies.call(TODAY)).statusCode(201);

        refused(never, "CAUSES", "diagnosis-without-meeting");
        refused(met(Stage.RFP), "CAUSES", "causes-only-upstream");
        refused(met(Stage.CDP), "SOCIAL_FINANCIAL", "social-financial-only-downstream");
        refused(met(Stage.CDP), "DSF", "dsf-only-at-assignation");
    }

    @Test
    void diagnosis_withoutCauseOrWithOneTwice_isToldWithItsPlace() {
        Told told = met(Stage.CDP);

        for (List<String> causes : List.of(List.<String>of(), List.of("SANTE", "SANTE"))) {
            AGENT.post(told.caseId(), "diagnoses", with(Bodies.diagnosis("CAUSES", TODAY), "causes", causes))
                    .statusCode(400)
                    .body("violations.pointer", contains("/causes"));
        }
    }

    private static void refused(Told told, String kind, String code) {
        AGENT.post(told.caseId(), "diagnoses", Bodies.diagnosis(kind, TODAY))
                .statusCode(409)
                .body("code", equalTo(code));
    }

    private static Told met(Stage stage) {
        Told told = Told.in93(stage).opened();
        AGENT.post(told.caseId(), "meetings", Bodies.meeting(TODAY)).statusCode(201);
        return told;
    }
}
