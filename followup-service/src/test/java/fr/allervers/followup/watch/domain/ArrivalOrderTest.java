package fr.allervers.followup.watch.domain;

import static fr.allervers.followup.fixtures.Entries.during;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.followup.fixtures.Entries;
import fr.allervers.followup.fixtures.Ledger;
import fr.allervers.followup.fixtures.Rules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is entered, however late and in whatever order: the watches are the same, and they add up. */
class ArrivalOrderTest {

    private static final int LAST_DAY = 60;

    /** What is entered about a case, and the day on which the platform learns it. */
    record Arrival(Entry entry, int day) {}

    @Property
    void anyArrivalOrder_ofTheSameEntries_givesTheSameChain(@ForAll("histories") List<Arrival> one, @ForAll Random by) {
        List<Arrival> other = new ArrayList<>(one);
        Collections.shuffle(other, by);

        assertThat(standing(played(other))).isEqualTo(standing(played(one)));
    }

    @Property
    void watchesKept_afterAnyArrivals_areThoseOfTheChainAndTheRestIsCancelled(
            @ForAll("histories") List<Arrival> arrivals) {
        Ledger ledger = played(arrivals);
        Map<UUID, WatchState> chain =
                WatchChain.of(ledger.history(), Rules.OF_THE_NOTE, during(LAST_DAY)).watches().stream()
                        .collect(toMap(Watch::id, Watch::state));

        assertThat(ledger.watches())
                .allSatisfy(watch ->
                        assertThat(watch.state()).isEqualTo(chain.getOrDefault(watch.id(), WatchState.CANCELLED)));
        assertThat(ledger.watches()).extracting(KnownWatch::id).containsAll(chain.keySet());
    }

    @Property
    void openWatches_atAnyMoment_areOneAtMost(@ForAll("histories") List<Arrival> arrivals) {
        Ledger ledger = new Ledger();
        arrivals.forEach(arrival -> {
            ledger.enter(arrival.entry(), during(arrival.day()));
            assertThat(ledger.watches())
                    .filteredOn(watch -> watch.state() == WatchState.OPEN)
                    .hasSizeLessThanOrEqualTo(1);
        });
    }

    @Property
    void readers_whoOnlySeeTheEvents_believeWhatIsKept(@ForAll("histories") List<Arrival> arrivals) {
        Ledger ledger = played(arrivals);

        assertThat(ledger.asReadersSeeIt())
                .isEqualTo(ledger.watches().stream().collect(toMap(KnownWatch::id, KnownWatch::state)));
    }

    @Property
    void armed_always_isMetAndMissedAndSupersededAndCancelledAndOpen(@ForAll("histories") List<Arrival> arrivals) {
        Ledger ledger = played(arrivals);
        Set<UUID> armed = ledger.told().stream()
                .map(telling -> telling.told().event())
                .filter(WatchEvent.Armed.class::isInstance)
                .map(event -> event.term().watchId())
                .collect(Collectors.toSet());

        assertThat(balance(armed.size(), ledger).isBalanced()).isTrue();
    }

    @Property
    void supersedes_always_namesAnEventOfTheSameWatchToldBefore(@ForAll("histories") List<Arrival> arrivals) {
        List<Telling> told = played(arrivals).told();

        IntStream.range(0, told.size())
                .filter(index -> told.get(index).supersedes() != null)
                .forEach(index -> assertThat(told.subList(0, index))
                        .filteredOn(earlier ->
                                earlier.told().eventId().equals(told.get(index).supersedes()))
                        .singleElement()
                        .satisfies(earlier -> assertThat(watchOf(earlier)).isEqualTo(watchOf(told.get(index)))));
    }

    private static WatchBalance balance(long armed, Ledger ledger) {
        Map<WatchState, Long> states =
                ledger.watches().stream().collect(Collectors.groupingBy(KnownWatch::state, Collectors.counting()));
        return new WatchBalance(
                armed,
                states.getOrDefault(WatchState.MET, 0L),
                0,
                states.getOrDefault(WatchState.MISSED, 0L),
                states.getOrDefault(WatchState.SUPERSEDED, 0L),
                states.getOrDefault(WatchState.CANCELLED, 0L),
                states.getOrDefault(WatchState.OPEN, 0L));
    }

    private static UUID watchOf(Telling telling) {
        return telling.told().event().term().watchId();
    }

    private static Ledger played(List<Arrival> arrivals) {
        Ledger ledger = new Ledger();
        arrivals.forEach(arrival -> ledger.enter(arrival.entry(), during(arrival.day())));
        ledger.reckon(during(LAST_DAY));
        return ledger;
    }

    /** Watches that hold, with their end; those that lost their place differ with the order, and are all cancelled. */
    private static Map<UUID, List<WatchEvent>> standing(Ledger ledger) {
        Set<UUID> chain = WatchChain.of(ledger.history(), Rules.OF_THE_NOTE, during(LAST_DAY)).watches().stream()
                .map(Watch::id)
                .collect(Collectors.toSet());
        return ledger.watches().stream()
                .filter(watch -> chain.contains(watch.id()))
                .collect(toMap(
                        KnownWatch::id,
                        watch -> watch.told().stream().map(Told::event).toList()));
    }

    @Provide
    Arbitrary<List<Arrival>> histories() {
        return Combinators.combine(entry(), Arbitraries.integers().between(0, LAST_DAY))
                .as(Arrival::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .uniqueElements(arrival -> arrival.entry().id())
                .flatMap(this::withCorrections);
    }

    private Arbitrary<List<Arrival>> withCorrections(List<Arrival> arrivals) {
        return Arbitraries.subsetOf(arrivals).map(wrong -> {
            List<Arrival> all = new ArrayList<>(arrivals);
            wrong.stream().limit(2).forEach(one -> all.add(new Arrival(Entries.retraction(one.entry()), one.day())));
            return all;
        });
    }

    private static Arbitrary<Entry> entry() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, LAST_DAY);
        Arbitrary<EndMotive> motives = Arbitraries.of(EndMotive.class);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, days.map(Entries::exchange)),
                net.jqwik.api.Tuple.of(3, days.map(Entries::check)),
                net.jqwik.api.Tuple.of(1, days.map(Entries::erasure)),
                net.jqwik.api.Tuple.of(1, Combinators.combine(days, motives).as(Entries::closure)));
    }
}
