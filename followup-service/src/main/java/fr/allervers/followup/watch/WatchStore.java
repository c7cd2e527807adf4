package fr.allervers.followup.watch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.allervers.followup.watch.domain.CaseHistory;
import fr.allervers.followup.watch.domain.Entry;
import fr.allervers.followup.watch.domain.KnownWatch;
import fr.allervers.followup.watch.domain.WatchChange;
import fr.allervers.followup.watch.domain.WatchRules;
import fr.allervers.followup.watch.domain.WatchState;
import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Entries, watches and rules. Callers hold the rows of the cases they read here, see {@link CaseStore}. */
@ApplicationScoped
public class WatchStore {

    private static final String ARM = """
            update EntryRow set armed = true
            where armed = false and id in (select armedBy from WatchRow where id in :ids)
            """;

    private final MergeStore merges;

    public WatchStore(MergeStore merges) {
        this.merges = merges;
    }

    Uni<Void> add(Tx tx, Collection<? extends Entry> entries) {
        return tx.session()
                .persistAll(entries.stream().map(EntryRow::of).toArray())
                .chain(tx.session()::flush);
    }

    Uni<WatchRules> rules(Tx tx) {
        return tx.session()
                .createQuery("from WatchRuleRow", WatchRuleRow.class)
                .getResultList()
                .map(rows ->
                        new WatchRules(rows.stream().map(WatchRuleRow::toRule).toList()));
    }

    /** A watch that a merge ended by another case's exchange still names that one when the merge is taken back. */
    Uni<List<WatchedCase>> cases(Tx tx, Collection<UUID> caseIds) {
        return rows(tx, "from EntryRow where caseId in :ids", EntryRow.class, caseIds)
                .chain(entries -> rows(tx, "from WatchRow where caseId in :ids", WatchRow.class, caseIds)
                        .chain(watches -> merges.surviving(tx, caseIds).map(up -> cases(entries, watches, up))));
    }

    /** Cases that are one after a merge have one history. */
    private static List<WatchedCase> cases(List<EntryRow> entries, List<WatchRow> watches, Map<UUID, UUID> up) {
        Map<UUID, List<WatchRow>> watchesOf = watches.stream().collect(groupingBy(row -> root(row.caseId, up)));
        CaseHistory everything = history(entries);
        return entries.stream().collect(groupingBy(row -> root(row.caseId(), up))).entrySet().stream()
                .map(one -> new WatchedCase(
                        history(one.getValue()),
                        watchesOf.getOrDefault(one.getKey(), List.of()).stream()
                                .map(row -> row.toWatch(everything))
                                .toList()))
                .toList();
    }

    private static UUID root(UUID caseId, Map<UUID, UUID> up) {
        UUID at = caseId;
        // a merge and the reversal of an earlier one may arrive in the wrong order: never in a circle
        for (Set<UUID> seen = new HashSet<>(); up.containsKey(at) && seen.add(at); ) {
            at = up.get(at);
        }
        return at;
    }

    private static CaseHistory history(List<EntryRow> entries) {
        return CaseHistory.of(entries.stream().map(EntryRow::toEntry).toList());
    }

    /** Watches that are no longer open are written first: a case never has two open ones, not even for a moment. */
    Uni<Void> save(Tx tx, List<WatchChange> changes) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Map<UUID, KnownWatch> now =
                changes.stream().map(WatchChange::now).collect(toMap(KnownWatch::id, watch -> watch));
        return rows(tx, "from WatchRow where id in :ids", WatchRow.class, now.keySet())
                .map(rows -> rows.stream().collect(toMap(row -> row.id, Function.identity())))
                .call(rows -> write(tx, now.values(), rows, watch -> watch.state() != WatchState.OPEN))
                .call(rows -> write(tx, now.values(), rows, watch -> watch.state() == WatchState.OPEN))
                .chain(() -> tx.session()
                        .createMutationQuery(ARM)
                        .setParameter("ids", now.keySet())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Void> write(
            Tx tx, Collection<KnownWatch> watches, Map<UUID, WatchRow> rows, Predicate<KnownWatch> some) {
        List<KnownWatch> written = watches.stream().filter(some).toList();
        written.stream()
                .filter(watch -> rows.containsKey(watch.id()))
                .forEach(watch -> rows.get(watch.id()).become(watch));
        Object[] added = written.stream()
                .filter(watch -> !rows.containsKey(watch.id()))
                .map(WatchRow::of)
                .toArray();
        return tx.session().persistAll(added).chain(tx.session()::flush);
    }

    private static <T> Uni<List<T>> rows(Tx tx, String query, Class<T> type, Collection<UUID> ids) {
        return tx.session().createQuery(query, type).setParameter("ids", ids).getResultList();
    }
}
