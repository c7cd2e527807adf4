package fr.allervers.followup.watch.domain;

import fr.allervers.followup.watch.domain.Entry.Exchange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The watches of one case, the oldest first: each exchange arms one, and the next exchange, time or a motive ends it.
 * Only the last can be open. The same entries give the same chain, in whatever order they arrived.
 */
public record WatchChain(CaseHistory history, List<Watch> watches) {

    public WatchChain {
        watches = List.copyOf(watches);
    }

    public static WatchChain of(CaseHistory history, WatchRules rules, Instant now) {
        List<Exchange> exchanges = history.watched();
        return new WatchChain(
                history,
                IntStream.range(0, exchanges.size())
                        .filter(index -> history.arms(exchanges.get(index)))
                        .mapToObj(index -> watch(history, rules.termOf(exchanges.get(index)), exchanges, index, now))
                        .toList());
    }

    private static Watch watch(CaseHistory history, Term term, List<Exchange> exchanges, int index, Instant now) {
        return index + 1 < exchanges.size()
                ? Watch.followed(term, exchanges.get(index + 1))
                : Watch.last(term, history.pointless(), now);
    }

    /** What becomes of a watch that was armed once and has no place in the chain any more. */
    Watch farewell(Term term) {
        Optional<Entry> correction = history.correctionOf(term.armedBy());
        if (correction.isPresent()) {
            return new Watch.Cancelled(term, correction.get(), CancelMotive.RETRACTED);
        }
        return history.pointless()
                .<Watch>map(end -> new Watch.Cancelled(term, end.cause(), end.motive()))
                .orElseGet(() -> new Watch.Cancelled(term, term.armedBy(), CancelMotive.RETRACTED));
    }
}
