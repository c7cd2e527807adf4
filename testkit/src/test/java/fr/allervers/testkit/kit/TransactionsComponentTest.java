package fr.allervers.testkit.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Topic;
import fr.allervers.contracts.visit.v1.HouseholdMet;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.CloudEvents;
import fr.allervers.testkit.Contracts;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Sent;
import fr.allervers.testkit.Topics;
import fr.allervers.testkit.toy.Facts;
import fr.allervers.testkit.toy.WriteNote;
import fr.allervers.testkit.toy.WriteNote.BreaksAfter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Row and event share one commit. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class TransactionsComponentTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    WriteNote writeNote;

    @Test
    void transaction_thatSucceeds_leavesItsRowAndItsEvent() {
        UUID caseId = UUID.randomUUID();
        HouseholdMet event = Facts.met(caseId);

        writeNote.handle(caseId, event, BreaksAfter.NOTHING).await().atMost(PATIENCE);

        assertThat(notes(caseId)).isOne();
        Sent sent = Topics.awaitOne(EventType.HOUSEHOLD_MET, caseId.toString());
        assertThat(sent.headers()).isEqualTo(CloudEvents.headers(event));
        Contracts.assertFits(EventType.HOUSEHOLD_MET, sent.text());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOTHING")
    void transaction_thatBreaksAfterAStep_leavesNoRowAndNoEvent(BreaksAfter step) {
        UUID caseId = UUID.randomUUID();

        assertThatThrownBy(() -> writeNote
                        .handle(caseId, Facts.met(caseId), step)
                        .await()
                        .atMost(PATIENCE))
                .hasMessage("broken after " + step);

        assertThat(notes(caseId)).isZero();
        assertThat(waitingInOutbox(caseId)).isZero();
        sentAfterwards();
        assertThat(Topics.all(Topic.VISIT)).noneMatch(sent -> sent.key().equals(caseId.toString()));
    }

    @Test
    void event_ofACaseThatIsNotClaimed_isRefused() {
        assertThatThrownBy(() -> writeNote
                        .tellUnclaimed(Facts.met(UUID.randomUUID()))
                        .await()
                        .atMost(PATIENCE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("without holding its row");
    }

    /** A later event has arrived: what was committed before it has, too. */
    private void sentAfterwards() {
        UUID later = UUID.randomUUID();
        writeNote.handle(later, Facts.met(later), BreaksAfter.NOTHING).await().atMost(PATIENCE);
        Topics.awaitOne(EventType.HOUSEHOLD_MET, later.toString());
    }

    private static long notes(UUID caseId) {
        return Database.count("select count(*) from note where id = ?", caseId);
    }

    private static long waitingInOutbox(UUID caseId) {
        return Database.count("select count(*) from outbox where key = ?", caseId.toString());
    }
}
