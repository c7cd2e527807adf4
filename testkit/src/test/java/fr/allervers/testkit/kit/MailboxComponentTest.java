package fr.allervers.testkit.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import fr.allervers.contracts.referral.v1.ReferralReceived;
import fr.allervers.kit.ReplayDeadLetters;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Place;
import fr.allervers.testkit.Sent;
import fr.allervers.testkit.Topics;
import fr.allervers.testkit.toy.Facts;
import fr.allervers.testkit.toy.OpenDepartments;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Delivery at least once, effect exactly once; what nobody can read is buried and the rest flows. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class MailboxComponentTest {

    private static final String DEAD_LETTERS = "visit-service.dead-letters";
    private static final String CLOSED = "974";

    @Inject
    ReplayDeadLetters replay;

    @Inject
    MeterRegistry registry;

    @Inject
    OpenDepartments departments;

    @AfterEach
    void openAgain() {
        departments.open(CLOSED);
    }

    @Test
    void letter_deliveredTwice_hasOneEffect() {
        ReferralReceived letter = Facts.received(UUID.randomUUID(), "93");
        Topics.send(letter);
        Topics.send(letter);
        ReferralReceived later = new ReferralReceived(Facts.of(letter.fact().caseId(), "93"), UUID.randomUUID());
        Topics.send(later);

        Heard.awaitAll(letter.fact().caseId(), List.of(letter.eventId(), later.eventId()));
    }

    @Test
    void letter_thatNobodyCanRead_isBuriedWithItsPlaceWhileTheRestFlows() {
        UUID caseId = UUID.randomUUID();
        ReferralReceived before = Facts.received(caseId, "93");
        ReferralReceived after = Facts.received(caseId, "93");
        Topics.send(before);
        Place poison = Topics.sendRaw(
                Topic.REFERRAL,
                caseId.toString(),
                "{\"fact\": \"Mme Fictive\"",
                Map.of("ce_type", EventType.REFERRAL_RECEIVED.wireName()));
        Topics.send(after);

        Heard.awaitAll(caseId, List.of(before.eventId(), after.eventId()));
        Sent buried = burial(poison);
        assertThat(buried.json().path("reason").asText()).isEqualTo("unreadable");
        assertThat(buried.text()).doesNotContain("Fictive");
    }

    @Test
    void letter_withoutAKind_isBuried() {
        Place poison = Topics.sendRaw(Topic.REFERRAL, UUID.randomUUID().toString(), "{}", Map.of());

        assertThat(burial(poison).json().path("detail").asText()).isEqualTo("no ce_type header");
    }

    @Test
    void letter_thatIsBuried_isSeenByTheGauge() {
        burial(Topics.sendRaw(Topic.REFERRAL, UUID.randomUUID().toString(), "{}", Map.of()));

        assertThat(registry.get("dead.letters.waiting").gauge().value()).isPositive();
    }

    @Test
    void letter_ofAnUnknownKind_isLetPass() {
        UUID caseId = UUID.randomUUID();
        Place unknown = Topics.sendRaw(
                Topic.REFERRAL, caseId.toString(), "{}", Map.of("ce_type", "fr.allervers.referral.from-the-future.v9"));
        ReferralReceived after = Facts.received(caseId, "93");
        Topics.send(after);

        Heard.awaitAll(caseId, List.of(after.eventId()));
        assertThat(Topics.all(DEAD_LETTERS)).noneMatch(sent -> isAbout(sent, unknown));
    }

    @Test
    void letter_refusedThenAcceptable_isReadByTheReplayOnce() {
        departments.close(CLOSED);
        ReferralReceived letter = Facts.received(UUID.randomUUID(), CLOSED);
        Place place = Topics.send(letter);
        assertThat(burial(place).json().path("reason").asText()).isEqualTo("note-department-closed");
        assertThat(replayed(place)).isEqualTo("note-department-closed");

        departments.open(CLOSED);

        assertThat(replayed(place)).isEqualTo("replayed");
        Heard.awaitAll(letter.fact().caseId(), List.of(letter.eventId()));
        assertThat(outcomes()).noneMatch(outcome -> outcome.origin().equals(place.toString()));
    }

    private String replayed(Place place) {
        return outcomes().stream()
                .filter(outcome -> outcome.origin().equals(place.toString()))
                .findFirst()
                .orElseThrow()
                .reason();
    }

    private List<ReplayDeadLetters.Outcome> outcomes() {
        return replay.handle().await().atMost(Duration.ofSeconds(60));
    }

    private static Sent burial(Place poison) {
        return Topics.await(DEAD_LETTERS, 1, sent -> isAbout(sent, poison)).getFirst();
    }

    private static boolean isAbout(Sent sent, Place place) {
        return sent.json().path("origin").asText().equals(place.toString());
    }
}
