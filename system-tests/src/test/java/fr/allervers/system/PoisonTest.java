package fr.allervers.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import fr.allervers.system.data.Cases;
import fr.allervers.system.data.Entries;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.LogRecord;
import fr.allervers.system.platform.Service;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records that cannot be handled: put aside with reason and origin, replayed when their cause is gone. */
class PoisonTest {

    private static final Place PLACE = Place.LOIRE_ATLANTIQUE;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final LocalDate BEFORE_ANY_RULE = LocalDate.of(2020, 6, 1);

    private final LivePlatform platform = LivePlatform.shared();

    @BeforeEach
    void plan() {
        Plans.generous(platform, PLACE);
    }

    @Test
    void record_thatNobodyCanRead_isPutAsideWhileTheRestFlows() {
        String origin = platform.log()
                .write(
                        Topic.REFERRAL,
                        UUID.randomUUID().toString(),
                        "{\"fact\": ",
                        Map.of("ce_type", EventType.REFERRAL_ALLOCATED.wireName()));

        Cases.open(platform, PLACE);

        assertPutAside(Service.VISIT, origin, "unreadable");
        assertPutAside(Service.REPORTING, origin, "unreadable");
        assertThat(replay(Service.VISIT, origin)).isEqualTo("unreadable");
        assertThat(waiting(Service.VISIT, origin)).isPresent();
    }

    @Test
    void record_withoutKindOrWithAnUnknownOne_doesNotStopTheRest() {
        String nameless = platform.log().write(Topic.REFERRAL, "poison", "{}", Map.of());
        String unknown = platform.log()
                .write(Topic.REFERRAL, "poison", "{}", Map.of("ce_type", "fr.allervers.referral.of-tomorrow.v1"));

        Cases.open(platform, PLACE);

        assertPutAside(Service.VISIT, nameless, "unreadable");
        assertThat(waiting(Service.VISIT, unknown)).isEmpty();
    }

    @Test
    void record_refusedByARule_isHandledByReplayOnceItsCauseIsGone() {
        Cases household = Cases.open(platform, PLACE).record("meetings", Entries.meeting(BEFORE_ANY_RULE));
        String origin = Awaitility.await("a dead letter")
                .atMost(PATIENCE)
                .until(() -> originOfMeeting(household), Optional::isPresent)
                .orElseThrow();
        assertPutAside(Service.FOLLOWUP, origin, "no-watch-rule-in-force");
        assertThat(replay(Service.FOLLOWUP, origin)).isEqualTo("no-watch-rule-in-force");

        platform.tables(Service.FOLLOWUP)
                .change(
                        "insert into watch_rule (effective_from, length, unit, origin)"
                                + " values (?, 15, 'CALENDAR_DAYS', 'essai') on conflict do nothing",
                        BEFORE_ANY_RULE);

        assertThat(replay(Service.FOLLOWUP, origin)).isEqualTo("replayed");
        assertThat(waiting(Service.FOLLOWUP, origin)).isEmpty();
        assertThat(household.watches().get(0).path("state").asText()).isEqualTo("MISSED");
        platform.tables(Service.FOLLOWUP).change("delete from watch_rule where effective_from = ?", BEFORE_ANY_RULE);
    }

    private Optional<String> originOfMeeting(Cases household) {
        return platform.log().all(Topic.VISIT).stream()
                .filter(record -> record.key().equals(household.caseId()))
                .map(LogRecord::origin)
                .findFirst();
    }

    /** Shown to operations, and told on the service's own topic. */
    private void assertPutAside(Service service, String origin, String reason) {
        Awaitility.await("a dead letter of " + service).atMost(PATIENCE).untilAsserted(() -> {
            assertThat(waiting(service, origin).map(one -> one.path("reason").asText()))
                    .hasValue(reason);
            assertThat(platform.log().all(service.deadLetters()).stream().map(LogRecord::json))
                    .anyMatch(told -> told.path("origin").asText().equals(origin)
                            && told.path("reason").asText().equals(reason));
        });
    }

    private Optional<JsonNode> waiting(Service service, String origin) {
        return withOrigin(
                platform.as("admin")
                        .get(service, "/api/v1/dead-letters")
                        .expect(200)
                        .json(),
                origin);
    }

    private String replay(Service service, String origin) {
        JsonNode outcomes = platform.as("admin")
                .post(service, "/api/v1/dead-letters/replays", NullNode.getInstance())
                .expect(200)
                .json();
        return withOrigin(outcomes, origin).orElseThrow().path("reason").asText();
    }

    private static Optional<JsonNode> withOrigin(JsonNode letters, String origin) {
        return StreamSupport.stream(letters.spliterator(), false)
                .filter(letter -> letter.path("origin").asText().equals(origin))
                .findFirst();
    }
}
