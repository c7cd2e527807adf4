package fr.allervers.reporting.rebuild;

import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.reporting.facts.FactChanges;
import fr.allervers.reporting.facts.domain.FactCopy;
import fr.allervers.reporting.indicator.CountIndicators;
import fr.allervers.reporting.indicator.domain.Counts;
import fr.allervers.reporting.indicator.domain.Dimension;
import fr.allervers.reporting.indicator.domain.Filter;
import fr.allervers.reporting.indicator.domain.Indicator;
import fr.allervers.reporting.indicator.domain.Period;
import fr.allervers.reporting.indicator.domain.Question;
import fr.allervers.reporting.indicator.domain.Sight;
import fr.allervers.reporting.rebuild.domain.Comparison;
import fr.allervers.reporting.rebuild.domain.Difference;
import fr.allervers.reporting.rebuild.domain.Rebuild;
import fr.allervers.reporting.rebuild.domain.RebuildState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Compares the copy read from the log with the one that answers, counts and indicators, and swaps them in the same
 * transaction: the log is right. What arrived meanwhile is kept. Waits a little for a consumer that is behind.
 */
@ApplicationScoped
public class SwapCopies {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Transactions transactions;
    private final RebuildStore rebuilds;
    private final ShadowStore shadow;
    private final CountIndicators countIndicators;
    private final FactChanges changes;
    private final Clock clock;

    public SwapCopies(
            Transactions transactions,
            RebuildStore rebuilds,
            ShadowStore shadow,
            CountIndicators countIndicators,
            FactChanges changes,
            Clock clock) {
        this.transactions = transactions;
        this.rebuilds = rebuilds;
        this.shadow = shadow;
        this.countIndicators = countIndicators;
        this.changes = changes;
        this.clock = clock;
    }

    Uni<Void> handle(Rebuild rebuild) {
        return transactions.run(tx -> shadow.stopWriters(tx)
                .chain(() -> rebuilds.waits(tx, rebuild.id(), PATIENCE))
                .chain(waits -> shadow.behind(tx)
                        .chain(behind ->
                                behind > 0 && waits ? rebuilds.release(tx, rebuild.id()) : swap(tx, rebuild))));
    }

    private Uni<Void> swap(Tx tx, Rebuild rebuild) {
        Instant since = Objects.requireNonNull(rebuild.startedAt());
        return shadow.keepSince(tx, since)
                .chain(() -> differences(tx))
                .call(() -> shadow.swap(tx))
                .chain(found -> rebuilds.end(tx, rebuild.id(), RebuildState.DONE, found))
                .invoke(changes::note);
    }

    private Uni<List<Difference>> differences(Tx tx) {
        Instant now = clock.instant();
        return shadow.liveCounts(tx)
                .chain(before -> shadow.shadowCounts(tx)
                        .chain(after -> shadow.span(tx)
                                .chain(span -> span.map(period -> compareFigures(tx, period, now, before, after))
                                        .orElseGet(() -> Uni.createFrom().item(Comparison.of(before, after))))));
    }

    private Uni<List<Difference>> compareFigures(
            Tx tx, Period period, Instant now, Map<String, Long> before, Map<String, Long> after) {
        Question all = new Question(
                period, Set.of(Indicator.values()), Set.of(Dimension.values()), Filter.NONE, Sight.EVERYTHING, now);
        return countIndicators
                .within(tx, FactCopy.LIVE, all)
                .chain(live -> countIndicators
                        .within(tx, FactCopy.SHADOW, all)
                        .map(read -> Comparison.of(joined(before, live), joined(after, read))));
    }

    private static Map<String, Long> joined(Map<String, Long> counts, Counts figures) {
        Map<String, Long> all = new HashMap<>(counts);
        figures.cells()
                .forEach((cell, count) ->
                        all.put(cell.indicator().id() + " " + cell.group().label(), count));
        return all;
    }
}
