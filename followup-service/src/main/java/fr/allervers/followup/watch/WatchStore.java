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
import java.util.List;
import java.util.Map;
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

    Uni<List<WatchedCase>> cases(Tx tx, Collection<UUID> caseIds) {
        return rows(tx, "from EntryRow where caseId in :ids", EntryRow.class, caseIds)
                .chain(entries -> rows(tx, "from WatchRow where caseId in :ids", WatchRow.class, caseIds)
                        .map(watches -> cases(entries, watches)));
    }

    private static List<WatchedCase> cases(List<EntryRow> entries, List<WatchRow> watches) {
        Map<UUID, List<WatchRow>> watchesOf = watches.stream().collect(groupingBy(row -> row.caseId));
        return entries.stream().collect(groupingBy(EntryRow::caseId)).entrySet().stream()
                .map(one -> watchedCase(one.getValue(), watchesOf.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    private static WatchedCase watchedCase(List<EntryRow> entries, List<WatchRow> watches) {
        CaseHistory history =
                CaseHistory.of(entries.stream().map(EntryRow::toEntry).toList());
        return new WatchedCase(
                history, watches.stream().map(row -> row.toWatch(history)).toList());
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
