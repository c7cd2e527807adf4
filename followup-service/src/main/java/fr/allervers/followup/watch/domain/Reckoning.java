package fr.allervers.followup.watch.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A case reckoned again from all its entries, and what differs from what was told. Watches that lost their place are
 * ended first, then the chain follows in its order: who reads along never sees more than one open watch once the
 * reckoning is told.
 */
public final class Reckoning {

    private final WatchRules rules;
    private final Supplier<UUID> ids;

    public Reckoning(WatchRules rules, Supplier<UUID> ids) {
        this.rules = rules;
        this.ids = ids;
    }

    public List<WatchChange> changes(CaseHistory history, Collection<KnownWatch> known, Instant now) {
        WatchChain chain = WatchChain.of(history, rules, latest(known, now));
        Map<UUID, KnownWatch> byId = known.stream().collect(Collectors.toMap(KnownWatch::id, Function.identity()));
        List<WatchChange> changes = new ArrayList<>(farewells(chain, known));
        chain.watches().forEach(watch -> changes.add(change(watch, byId.get(watch.id()))));
        return changes.stream().filter(change -> !change.tellings().isEmpty()).toList();
    }

    private List<WatchChange> farewells(WatchChain chain, Collection<KnownWatch> known) {
        Set<UUID> standing = chain.watches().stream().map(Watch::id).collect(Collectors.toSet());
        return known.stream()
                .filter(watch -> !standing.contains(watch.id()) && watch.state() != WatchState.CANCELLED)
                .map(watch -> change(chain.farewell(watch.term()), watch))
                .toList();
    }

    private WatchChange change(Watch watch, @Nullable KnownWatch known) {
        return WatchChange.between(known == null ? List.of() : known.told(), watch.story(), ids);
    }

    /** A due day that was told as passed has passed, whatever another machine's clock says. */
    private static Instant latest(Collection<KnownWatch> known, Instant now) {
        return known.stream()
                .filter(KnownWatch::wasMissed)
                .map(watch -> watch.term().dueUntil())
                .reduce(now, (one, other) -> one.isAfter(other) ? one : other);
    }
}
