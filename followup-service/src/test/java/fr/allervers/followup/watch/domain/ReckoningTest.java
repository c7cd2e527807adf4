package fr.allervers.followup.watch.domain;

import static fr.allervers.followup.fixtures.Entries.check;
import static fr.allervers.followup.fixtures.Entries.closure;
import static fr.allervers.followup.fixtures.Entries.during;
import static fr.allervers.followup.fixtures.Entries.exchange;
import static fr.allervers.followup.fixtures.Entries.retraction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.allervers.followup.fixtures.Ledger;
import fr.allervers.followup.fixtures.Rules;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReckoningTest {

    private final Ledger ledger = new Ledger();

    @Test
    void enter_theSameEntryTwice_tellsNothingTheSecondTime() {
        ledger.enter(exchange(0), during(0));

        assertThat(ledger.enter(exchange(0), during(1))).isEmpty();
    }

    @Test
    void reckon_afterTheDueDay_tellsTheMissOnceAndDatesItTheDayAfter() {
        ledger.enter(exchange(0), during(0));

        List<Telling> news = ledger.reckon(during(16));

        assertThat(news).singleElement().satisfies(telling -> {
            assertThat(telling.told().event()).isEqualTo(new WatchEvent.Missed(term(0)));
            assertThat(telling.told().event().occurredOn())
                    .isEqualTo(exchange(16).occurredOn());
            assertThat(telling.supersedes()).isNull();
        });
        assertThat(ledger.reckon(during(17))).isEmpty();
    }

    @Test
    void enter_anExchangeThatHappenedInTimeAfterTheMiss_putsThingsRight() {
        ledger.enter(exchange(0), during(0));
        UUID miss = ledger.reckon(during(16)).getFirst().told().eventId();

        List<Telling> news = ledger.enter(exchange(14), during(18));

        assertThat(events(news))
                .containsExactly(new WatchEvent.Superseded(term(0), exchange(14)), new WatchEvent.Armed(term(14)));
        assertThat(news).extracting(Telling::supersedes).containsExactly(miss, null);
    }

    @Test
    void enter_aLateEntryWhoseOwnWatchIsOverdueToo_tellsThatMissAsWell() {
        ledger.enter(exchange(0), during(0));
        ledger.reckon(during(16));

        assertThat(events(ledger.enter(exchange(14), during(40))))
                .containsExactly(
                        new WatchEvent.Superseded(term(0), exchange(14)),
                        new WatchEvent.Armed(term(14)),
                        new WatchEvent.Missed(term(14)));
    }

    @Test
    void enter_aCheckAfterTheMiss_meetsLateWithoutTouchingTheMiss() {
        ledger.enter(exchange(0), during(0));
        ledger.reckon(during(16));

        List<Telling> news = ledger.enter(check(18), during(18));

        assertThat(events(news))
                .containsExactly(new WatchEvent.Met(term(0), check(18)), new WatchEvent.Armed(termOf(check(18))));
        assertThat(news).extracting(Telling::supersedes).containsOnlyNulls();
    }

    @Test
    void enter_anEarlierExchangeAfterALateCheck_supersedesFromTheMissOn() {
        ledger.enter(exchange(0), during(0));
        UUID miss = ledger.reckon(during(16)).getFirst().told().eventId();
        ledger.enter(check(18), during(18));

        List<Telling> news = ledger.enter(check(12), during(19));

        assertThat(news.getFirst().told().event()).isEqualTo(new WatchEvent.Met(term(0), check(12)));
        assertThat(news.getFirst().supersedes()).isEqualTo(miss);
        assertThat(events(news))
                .contains(new WatchEvent.Met(termOf(check(12)), check(18)))
                .doesNotContain(new WatchEvent.Armed(termOf(check(18))));
    }

    @Test
    void enter_theRetractionOfAnExchange_cancelsItsWatchAndOpensThePreviousAgain() {
        ledger.enter(exchange(0), during(0));
        UUID superseded =
                ledger.enter(exchange(10), during(10)).getFirst().told().eventId();

        List<Telling> news = ledger.enter(retraction(exchange(10)), during(11));

        assertThat(events(news))
                .containsExactly(
                        new WatchEvent.Cancelled(term(10), retraction(exchange(10)), CancelMotive.RETRACTED),
                        new WatchEvent.Armed(term(0)));
        assertThat(news).extracting(Telling::supersedes).containsExactly(null, superseded);
    }

    @Test
    void enter_theRetractionOfALateCheck_tellsTheMissAgain() {
        ledger.enter(exchange(0), during(0));
        ledger.reckon(during(16));
        UUID met = ledger.enter(check(18), during(18)).getFirst().told().eventId();

        List<Telling> news = ledger.enter(retraction(check(18)), during(19));

        assertThat(news)
                .filteredOn(telling -> telling.told().event().equals(new WatchEvent.Missed(term(0))))
                .singleElement()
                .extracting(Telling::supersedes)
                .isEqualTo(met);
    }

    @Test
    void enter_aDeathThatHappenedBeforeAWatchWasArmed_cancelsThatWatch() {
        ledger.enter(exchange(0), during(0));
        ledger.enter(exchange(10), during(10));

        assertThat(events(ledger.enter(closure(8, EndMotive.DECEASED), during(12))))
                .containsExactly(
                        new WatchEvent.Cancelled(term(10), closure(8, EndMotive.DECEASED), CancelMotive.DECEASED),
                        new WatchEvent.Cancelled(term(0), closure(8, EndMotive.DECEASED), CancelMotive.DECEASED));
    }

    @Test
    void enter_theRetractionOfAnExchangeWhoseWatchIsCancelledAlready_tellsNothing() {
        ledger.enter(exchange(10), during(10));
        ledger.enter(closure(8, EndMotive.DECEASED), during(12));

        assertThat(ledger.enter(retraction(exchange(10)), during(13))).isEmpty();
    }

    @Test
    void enter_theCheckAfterTheEndTooLateForAWatchArmedSince_cancelsThatWatch() {
        ledger.enter(exchange(0), during(0));
        ledger.enter(closure(2, EndMotive.GOALS_REACHED), during(2));
        ledger.enter(exchange(10), during(10));

        assertThat(events(ledger.enter(check(8), during(12))))
                .contains(new WatchEvent.Cancelled(term(10), exchange(10), CancelMotive.RETRACTED))
                .contains(new WatchEvent.Met(term(0), check(8)));
    }

    @Test
    void reckon_onAMachineWhoseClockIsBehind_doesNotUndoAMiss() {
        ledger.enter(exchange(0), during(0));
        ledger.reckon(during(16));

        assertThat(ledger.reckon(during(15))).isEmpty();
    }

    @Test
    void knownWatch_thatWasNeverArmed_isNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KnownWatch(List.of(new Told(new UUID(0, 1), new WatchEvent.Missed(term(0))))));
    }

    private static List<WatchEvent> events(List<Telling> news) {
        return news.stream().map(telling -> telling.told().event()).toList();
    }

    private static Term term(int day) {
        return termOf(exchange(day));
    }

    private static Term termOf(Entry.Exchange exchange) {
        return Rules.OF_THE_NOTE.termOf(exchange);
    }
}
