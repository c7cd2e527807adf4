package fr.allervers.visit.casefile;

import fr.allervers.kit.Ids;
import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which case goes on as which, by the merges that hold. */
@ApplicationScoped
public class MergeStore {

    private static final String MERGE = """
            insert into case_merge (merge_id, absorbed_case, surviving_case, recorded_at, reversed)
            values (:merge, :absorbed, :surviving, :at, :reversed)
            on conflict (merge_id) do update set reversed = case_merge.reversed or excluded.reversed
            """;
    private static final String SURVIVORS = """
            with recursive climb as (
                select absorbed_case as asked, surviving_case as at from case_merge
                where not reversed and absorbed_case = any (cast(string_to_array(:cases, ',') as uuid[]))
                union
                select c.asked, m.surviving_case from climb c join case_merge m on m.absorbed_case = c.at
                where not m.reversed
            )
            select asked, at from climb c
            where not exists (select 1 from case_merge m where m.absorbed_case = c.at and not m.reversed)
            """;
    private static final String ABSORBED = """
            with recursive tree as (
                select absorbed_case as id from case_merge where not reversed and surviving_case = :case
                union
                select m.absorbed_case from tree t join case_merge m on m.surviving_case = t.id where not m.reversed
            )
            select id from tree
            """;

    /** A merge as it is told; a reversal says the same once more. */
    public record Merge(UUID id, UUID absorbed, UUID surviving, Instant recordedAt, boolean reversed) {}

    Uni<Void> add(Tx tx, Merge merge) {
        return tx.session()
                .createNativeQuery(MERGE)
                .setParameter("merge", merge.id())
                .setParameter("absorbed", merge.absorbed())
                .setParameter("surviving", merge.surviving())
                .setParameter("at", merge.recordedAt().atOffset(ZoneOffset.UTC))
                .setParameter("reversed", merge.reversed())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The case under which this one goes on; empty when it goes on by itself. */
    Uni<Optional<UUID>> survivor(Tx tx, UUID caseId) {
        return survivors(tx, List.of(caseId)).map(found -> Optional.ofNullable(found.get(caseId)));
    }

    /** Of those that were merged. */
    Uni<Map<UUID, UUID>> survivors(Tx tx, Collection<UUID> cases) {
        return tx.session()
                .createNativeQuery(SURVIVORS, Tuple.class)
                .setParameter("cases", Ids.joined(cases))
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, UUID.class))));
    }

    /** The cases that go on as this one. */
    Uni<List<UUID>> absorbed(Tx tx, UUID caseId) {
        return tx.session()
                .createNativeQuery(ABSORBED, UUID.class)
                .setParameter("case", caseId)
                .getResultList();
    }
}
