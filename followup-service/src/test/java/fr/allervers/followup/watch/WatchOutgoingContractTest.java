package fr.allervers.followup.watch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.EventType;
import fr.allervers.contracts.Fact;
import fr.allervers.followup.domain.Source;
import fr.allervers.followup.domain.Stage;
import fr.allervers.followup.fixtures.Rules;
import fr.allervers.followup.watch.domain.CancelMotive;
import fr.allervers.followup.watch.domain.EndMotive;
import fr.allervers.followup.watch.domain.Entry;
import fr.allervers.followup.watch.domain.EntryFact;
import fr.allervers.followup.watch.domain.Telling;
import fr.allervers.followup.watch.domain.Term;
import fr.allervers.followup.watch.domain.Told;
import fr.allervers.followup.watch.domain.WatchEvent;
import fr.allervers.followup.watch.domain.WatchEvent.Armed;
import fr.allervers.followup.watch.domain.WatchEvent.Cancelled;
import fr.allervers.followup.watch.domain.WatchEvent.Met;
import fr.allervers.followup.watch.domain.WatchEvent.Missed;
import fr.allervers.followup.watch.domain.WatchEvent.Superseded;
import fr.allervers.testkit.Contracts;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What goes out equals the approved examples; only the watch id is ours to derive. */
class WatchOutgoingContractTest {

    @Test
    void letter_ofAnArmedWatch_isTheApprovedExample() {
        assertIsExample(EventType.WATCH_ARMED, like -> new Armed(armed(like, 0)));
    }

    @Test
    void letter_ofAMissedWatch_isTheApprovedExample() {
        assertIsExample(EventType.WATCH_MISSED, like -> new Missed(armed(like, 16)));
    }

    @Test
    void letter_ofAMetWatch_isTheApprovedExample() {
        assertIsExample(EventType.WATCH_MET, like -> new Met(armed(like, 14), exchange(like, 0)));
    }

    @Test
    void letter_ofASupersededWatch_isTheApprovedExample() {
        assertIsExample(EventType.WATCH_SUPERSEDED, like -> new Superseded(armed(like, 8), exchange(like, 0)));
    }

    @Test
    void letter_ofACancelledWatch_isTheApprovedExample() {
        assertIsExample(
                EventType.WATCH_CANCELLED,
                like -> new Cancelled(
                        armed(like, 7),
                        new Entry.Closure(entry(like, 0), EndMotive.GONE_WITHOUT_TRACE),
                        CancelMotive.GONE_WITHOUT_TRACE));
    }

    @Test
    void letter_ofACorrection_namesWhatItSupersedes() {
        UUID untrue = UUID.randomUUID();
        Fact like = ((CaseEvent) Contracts.exampleEvent(EventType.WATCH_ARMED)).fact();

        CaseEvent letter = WatchOutgoing.letter(
                new Telling(new Told(like.eventId(), new Armed(armed(like, 0))), untrue), like.recordedAt());

        assertThat(letter.fact().supersedes()).isEqualTo(untrue);
        Contracts.assertFits(letter);
    }

    private static void assertIsExample(EventType type, Function<Fact, WatchEvent> event) {
        CaseEvent approved = (CaseEvent) Contracts.exampleEvent(type);
        Fact like = approved.fact();

        CaseEvent letter =
                WatchOutgoing.letter(new Telling(new Told(like.eventId(), event.apply(like)), null), like.recordedAt());

        assertThat(letter).usingRecursiveComparison().ignoringFields("watchId").isEqualTo(approved);
        Contracts.assertFits(letter);
    }

    private static Term armed(Fact like, int daysBefore) {
        return Rules.OF_THE_NOTE.termOf(exchange(like, daysBefore));
    }

    private static Entry.Exchange exchange(Fact like, int daysBefore) {
        return new Entry.Exchange(entry(like, daysBefore), true);
    }

    private static EntryFact entry(Fact like, int daysBefore) {
        return new EntryFact(
                UUID.randomUUID(),
                like.caseId(),
                like.householdId(),
                like.occurredOn().minusDays(daysBefore),
                like.recordedAt(),
                like.department(),
                like.operator(),
                Stage.valueOf(like.stage().name()),
                Source.valueOf(like.source().name()),
                null);
    }
}
