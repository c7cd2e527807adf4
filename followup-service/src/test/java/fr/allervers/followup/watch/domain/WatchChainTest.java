package fr.allervers.followup.watch.domain;

import static fr.allervers.followup.fixtures.Entries.check;
import static fr.allervers.followup.fixtures.Entries.closure;
import static fr.allervers.followup.fixtures.Entries.during;
import static fr.allervers.followup.fixtures.Entries.erasure;
import static fr.allervers.followup.fixtures.Entries.exchange;
import static fr.allervers.followup.fixtures.Entries.exchangeInsteadOf;
import static fr.allervers.followup.fixtures.Entries.retraction;
import static fr.allervers.followup.watch.domain.EndMotive.DECEASED;
import static fr.allervers.followup.watch.domain.EndMotive.GOALS_REACHED;
import static fr.allervers.followup.watch.domain.EndMotive.GONE_WITHOUT_TRACE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.followup.fixtures.Entries;
import fr.allervers.followup.fixtures.Rules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WatchChainTest {

    @Test
    void exchange_alone_armsAWatchThatIsOpenAllTheDueDay() {
        Term term = term(exchange(0));

        assertThat(watches(term.dueUntil().minusMillis(1), exchange(0))).containsExactly(new Watch.Open(term));
        assertThat(watches(term.dueUntil(), exchange(0))).containsExactly(new Watch.Missed(term));
    }

    @Test
    void phoneCall_onDay14_supersedesInTimeAndArmsTheNext() {
        assertThat(watches(during(14), exchange(0), exchange(14)))
                .containsExactly(
                        new Watch.Superseded(term(exchange(0)), exchange(14)), new Watch.Open(term(exchange(14))));
    }

    @Test
    void phoneCall_onDay16_leavesThePreviousMissedAndArmsTheNext() {
        assertThat(watches(during(16), exchange(0), exchange(16)))
                .containsExactly(new Watch.Missed(term(exchange(0))), new Watch.Open(term(exchange(16))));
    }

    @Test
    void check_onTheDueDay_meetsOnTimeAndArmsTheNext() {
        Watch.Met met = new Watch.Met(term(exchange(0)), check(15));

        assertThat(met.onTime()).isTrue();
        assertThat(watches(during(15), exchange(0), check(15))).containsExactly(met, new Watch.Open(term(check(15))));
    }

    @Test
    void check_onDay16_meetsLateAndTheMissStaysAFact() {
        Watch.Met met = new Watch.Met(term(exchange(0)), check(16));

        assertThat(met.onTime()).isFalse();
        assertThat(met.story())
                .extracting(WatchEvent::state)
                .containsExactly(WatchState.OPEN, WatchState.MISSED, WatchState.MET);
        assertThat(watches(during(16), exchange(0), check(16))).contains(met);
    }

    @Test
    void check_afterAnotherExchange_doesNotMeetTheWatchThatWasMissedBefore() {
        assertThat(watches(during(20), exchange(0), exchange(16), check(20)))
                .containsExactly(
                        new Watch.Missed(term(exchange(0))),
                        new Watch.Met(term(exchange(16)), check(20)),
                        new Watch.Open(term(check(20))));
    }

    @Test
    void letterUnanswered_onDay10_doesNotRearm() {
        Entry letter = new Entry.Unanswered(Entries.fact("letter", 10, null));

        assertThat(watches(during(10), exchange(0), letter)).containsExactly(new Watch.Open(term(exchange(0))));
    }

    @Test
    void closure_ofAnIntervention_doesNotEndTheWatch() {
        assertThat(watches(during(5), exchange(0), closure(5, GOALS_REACHED)))
                .containsExactly(new Watch.Open(term(exchange(0))));
    }

    @Test
    void check_afterTheClosure_meetsAndArmsNoMore() {
        assertThat(watches(during(40), exchange(0), closure(5, GOALS_REACHED), check(14), exchange(30)))
                .containsExactly(new Watch.Met(term(exchange(0)), check(14)));
    }

    @Test
    void check_onTheDayOfTheClosure_stillBelongsToTheIntervention() {
        assertThat(watches(during(5), exchange(0), check(5), closure(5, GOALS_REACHED)))
                .containsExactly(new Watch.Met(term(exchange(0)), check(5)), new Watch.Open(term(check(5))));
    }

    @Test
    void exchange_afterTheClosureWithoutReview_keepsTheWatchGoing() {
        assertThat(watches(during(10), exchange(0), closure(5, GOALS_REACHED), exchange(10)))
                .containsExactly(
                        new Watch.Superseded(term(exchange(0)), exchange(10)), new Watch.Open(term(exchange(10))));
    }

    @ParameterizedTest
    @EnumSource(
            value = EndMotive.class,
            names = {"DECEASED", "GONE_WITHOUT_TRACE"})
    void closure_thatMakesContactPointless_cancelsAndNothingArmsAgain(EndMotive motive) {
        Entry.Closure end = closure(5, motive);

        assertThat(watches(during(9), exchange(0), end, exchange(9)))
                .containsExactly(new Watch.Cancelled(
                        term(exchange(0)), end, motive.pointless().orElseThrow()));
    }

    @ParameterizedTest
    @EnumSource(
            value = EndMotive.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DECEASED", "GONE_WITHOUT_TRACE"})
    void closure_withAnyOtherMotive_leavesTheWatchOpen(EndMotive motive) {
        assertThat(watches(during(5), exchange(0), closure(5, motive)))
                .containsExactly(new Watch.Open(term(exchange(0))));
    }

    @Test
    void closure_afterTheDueDay_doesNotUndoTheMiss() {
        assertThat(watches(during(20), exchange(0), closure(20, GONE_WITHOUT_TRACE)))
                .containsExactly(new Watch.Missed(term(exchange(0))));
    }

    @Test
    void erasure_beforeTheDueDay_cancelsTheOpenWatch() {
        assertThat(watches(during(9), exchange(0), erasure(5)))
                .containsExactly(new Watch.Cancelled(term(exchange(0)), erasure(5), CancelMotive.ERASED));
    }

    @Test
    void erasure_afterTheDueDay_doesNotUndoTheMiss() {
        assertThat(watches(during(20), exchange(0), erasure(20))).containsExactly(new Watch.Missed(term(exchange(0))));
    }

    @Test
    void erasure_afterTheCheckThatEndedTheWatch_changesNothing() {
        assertThat(watches(during(30), exchange(0), closure(2, GOALS_REACHED), check(10), erasure(30)))
                .containsExactly(new Watch.Met(term(exchange(0)), check(10)));
    }

    @Test
    void erasure_afterAnotherClosure_cancelsWhatIsStillOpen() {
        assertThat(watches(during(9), exchange(0), closure(2, GOALS_REACHED), erasure(5)))
                .containsExactly(new Watch.Cancelled(term(exchange(0)), erasure(5), CancelMotive.ERASED));
    }

    @Test
    void closure_recordedAgainWithAnotherMotive_countsAsLastRecorded() {
        assertThat(watches(during(6), exchange(0), closure(6, GOALS_REACHED), closure(5, DECEASED)))
                .containsExactly(new Watch.Open(term(exchange(0))));
    }

    @Test
    void exchange_thatWasRetracted_neitherArmsNorSupersedes() {
        assertThat(watches(during(12), exchange(0), exchange(10), retraction(exchange(10))))
                .containsExactly(new Watch.Open(term(exchange(0))));
    }

    @Test
    void exchange_thatCorrectsAnother_takesItsPlace() {
        Entry.Exchange corrected = exchangeInsteadOf(exchange(10), 9);

        assertThat(watches(during(12), exchange(0), exchange(10), corrected))
                .containsExactly(new Watch.Superseded(term(exchange(0)), corrected), new Watch.Open(term(corrected)));
    }

    @Test
    void visitInReunionOn31January_belongsToThatLocalDayAndIsDueThere() {
        Entry.Exchange met = new Entry.Exchange(
                Entries.fact("reunion", Entries.CASE, LocalDate.of(2027, 1, 31), "974", null, null), false);
        Instant endOf15February = Instant.parse("2027-02-15T20:00:00Z");

        assertThat(watches(endOf15February.minusMillis(1), met)).hasOnlyElementsOfType(Watch.Open.class);
        assertThat(watches(endOf15February, met)).hasOnlyElementsOfType(Watch.Missed.class);
    }

    private static Term term(Entry.Exchange exchange) {
        return Rules.OF_THE_NOTE.termOf(exchange);
    }

    private static List<Watch> watches(Instant now, Entry... entries) {
        return WatchChain.of(CaseHistory.of(List.of(entries)), Rules.OF_THE_NOTE, now)
                .watches();
    }
}
