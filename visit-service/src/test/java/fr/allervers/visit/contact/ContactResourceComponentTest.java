package fr.allervers.visit.contact;

import static fr.allervers.visit.fixtures.Bodies.SECRET_NOTE;
import static fr.allervers.visit.fixtures.Bodies.with;
import static fr.allervers.visit.fixtures.Told.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Stage;
import fr.allervers.contracts.Topic;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Contracts;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Sent;
import fr.allervers.testkit.Topics;
import fr.allervers.visit.fixtures.Api;
import fr.allervers.visit.fixtures.Bodies;
import fr.allervers.visit.fixtures.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class ContactResourceComponentTest {

    private static final Api AGENT = Api.agent93();

    @Test
    void attempt_thatWasAnswered_isAnExchangeAndToldWithoutItsNote() {
        Told told = Told.in93(Stage.CDP).opened();
        Map<String, Object> call =
                with(Bodies.call(TODAY), "review", Map.of("steps", "STARTED", "transition", "PENDING"));

        AGENT.post(told.caseId(), "contact-attempts", call)
                .statusCode(201)
                .body("twoWay", equalTo(true))
                .body("note", equalTo(SECRET_NOTE));

        AGENT.get("/{id}", told.caseId())
                .body("lastExchangeOn", equalTo(TODAY.toString()))
                .body("firstMetOn", nullValue());
        Sent sent = Topics.awaitOne(EventType.CONTACT_ATTEMPTED, told.caseId().toString());
        Contracts.assertFits(EventType.CONTACT_ATTEMPTED, sent.text());
        assertThat(sent.json().path("twoWay").asBoolean()).isTrue();
        assertThat(sent.json().at("/review/transition").asText()).isEqualTo("PENDING");
        assertThat(sent.json().at("/fact/source").asText()).isEqualTo("CD");
        assertThat(sent.text()).doesNotContain(SECRET_NOTE);
    }

    @Test
    void attempt_withoutAnswer_isNoExchangeAndLeavesTheVersion() {
        Told told = Told.in93(Stage.CDP).opened();

        AGENT.post(told.caseId(), "contact-attempts", Bodies.letter(TODAY)).statusCode(201);

        AGENT.get("/{id}", told.caseId()).body("lastExchangeOn", nullValue()).header("ETag", equalTo("\"0\""));
        Sent sent = Topics.awaitOne(EventType.CONTACT_ATTEMPTED, told.caseId().toString());
        assertThat(sent.json().path("twoWay").asBoolean()).isFalse();
        assertThat(sent.json().has("review")).isFalse();
    }

    @Test
    void attempt_sentAgain_isRecognisedAndOtherContentRefused() {
        Told told = Told.in93(Stage.CDP).opened();
        Map<String, Object> call = Bodies.call(TODAY);
        AGENT.post(told.caseId(), "contact-attempts", call).statusCode(201);

        AGENT.post(told.caseId(), "contact-attempts", call).statusCode(200).body("twoWay", equalTo(true));
        AGENT.post(told.caseId(), "contact-attempts", with(call, "channel", "SMS"))
                .statusCode(409)
                .body("code", equalTo("entry-id-taken"));
    }

    @Test
    void attempt_withAnIdOfAnotherCase_isRefused() {
        Map<String, Object> call = Bodies.call(TODAY);
        AGENT.post(Told.in93(Stage.CDP).opened().caseId(), "contact-attempts", call)
                .statusCode(201);

        AGENT.post(Told.in93(Stage.CDP).opened().caseId(), "contact-attempts", call)
                .statusCode(409)
                .body("code", equalTo("entry-id-taken"));
    }

    @Test
    void attempt_sentManyTimesAtOnce_isRecordedAndToldOnce() {
        Told told = Told.in93(Stage.CDP).opened();
        Map<String, Object> call = Bodies.call(TODAY);

        List<Integer> statuses = IntStream.range(0, 12)
                .parallel()
                .mapToObj(_ -> AGENT.post(told.caseId(), "contact-attempts", call)
                        .extract()
                        .statusCode())
                .toList();

        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        AGENT.post(told.caseId(), "contact-attempts", Bodies.letter(TODAY)).statusCode(201);
        assertThat(Topics.await(
                        Topic.VISIT, 2, sent -> sent.key().equals(told.caseId().toString())))
                .hasSize(2);
    }

    @Test
    void attempt_withOneIdOnTwoCasesAtOnce_isWrittenOnOneOnly() {
        List<UUID> cases = List.of(
                Told.in93(Stage.CDP).opened().caseId(),
                Told.in93(Stage.CDP).opened().caseId());

        for (int round = 0; round < 10; round++) {
            Map<String, Object> call = Bodies.call(TODAY);
            List<Integer> statuses = cases.parallelStream()
                    .map(caseId -> AGENT.post(caseId, "contact-attempts", call)
                            .extract()
                            .statusCode())
                    .toList();
            assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void attempt_thatContradictsItself_isToldWithEveryPlace() {
        Told told = Told.in93(Stage.CDP).opened();
        Map<String, Object> wrong = with(
                with(Bodies.letter(TODAY.plusDays(1)), "review", Map.of("steps", "STARTED", "transition", "NONE")),
                "outcome",
                "MESSAGE_LEFT");

        AGENT.post(told.caseId(), "contact-attempts", wrong)
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/occurredOn", "/review"))
                .body("violations.code", containsInAnyOrder("date-in-future", "review-without-exchange"));
        assertThat(Database.count("select count(*) from contact_attempt where case_id = ?", told.caseId()))
                .isZero();
    }

    @Test
    void attempt_withWrongFields_namesThemAll() {
        Told told = Told.in93(Stage.CDP).opened();
        Map<String, Object> wrong = Map.of(
                "id", "1", "occurredOn", "hier", "channel", "PIGEON", "note", "x".repeat(2001), "humeur", "bonne");

        AGENT.post(told.caseId(), "contact-attempts", wrong)
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/id", "/occurredOn", "/channel", "/outcome", "/note", "/humeur"));
    }

    @Test
    void note_withAnyText_comesBackAsItWas() {
        Told told = Told.in93(Stage.CDP).opened();
        String text = "😀 مرحبا' ; drop table meeting; -- <script>&amp;\n\tfin";

        AGENT.post(told.caseId(), "contact-attempts", with(Bodies.call(TODAY), "note", text))
                .statusCode(201)
                .body("note", equalTo(text));
        AGENT.get("/{id}/timeline", told.caseId()).body("[1].note", equalTo(text));
    }

    @Test
    void note_withANulOrADirectionMark_isToldWithItsPlace() {
        Told told = Told.in93(Stage.CDP).opened();

        for (String text : List.of("a\u0000b", "a\u202Eb")) {
            AGENT.post(told.caseId(), "contact-attempts", with(Bodies.call(TODAY), "note", text))
                    .statusCode(400)
                    .body("violations.pointer", containsInAnyOrder("/note"));
        }
    }
}
