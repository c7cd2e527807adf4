package fr.allervers.followup.watch;

import fr.allervers.followup.watch.domain.CaseMerge;
import fr.allervers.kit.Ids;
import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which cases are one, by the merges that hold. */
@ApplicationScoped
public class MergeStore {

    private static final String ADD = """
            insert into case_merge (merge_id, absorbed_case, surviving_case, reversed)
            values (:merge, :absorbed, :surviving, :reversed)
            on conflict (merge_id) do update set reversed = case_merge.reversed or excluded.reversed
            """;
    private static final String KIN = """
            with recursive kin as (
                select unnest(cast(string_to_array(:ids, ',') as uuid[])) as id
                union
                select case when m.absorbed_case = k.id then m.surviving_case else m.absorbed_case end
                from kin k join case_merge m on k.id in (m.absorbed_case, m.surviving_case) where not m.reversed
            )
            select id from kin
            """;
    private static final String UP = """
            select absorbed_case, surviving_case from case_merge
            where not reversed and absorbed_case = any (cast(string_to_array(:ids, ',') as uuid[]))
            """;
    private static final String TREE = """
            with recursive tree as (
                select cast(:id as uuid) as id
                union
                select m.absorbed_case from tree t join case_merge m on m.surviving_case = t.id where not m.reversed
            )
            select id from tree
            """;

    Uni<Void> add(Tx tx, CaseMerge merge) {
        return tx.session()
                .createNativeQuery(ADD)
                .setParameter("merge", merge.id())
                .setParameter("absorbed", merge.absorbed())
                .setParameter("surviving", merge.surviving())
                .setParameter("reversed", merge.reversed())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** These cases and all that are one with them. */
    Uni<List<UUID>> kin(Tx tx, Collection<UUID> caseIds) {
        return tx.session()
                .createNativeQuery(KIN, UUID.class)
                .setParameter("ids", Ids.joined(caseIds))
                .getResultList();
    }

    /** Of those that were absorbed, the case that they are part of. */
    Uni<Map<UUID, UUID>> surviving(Tx tx, Collection<UUID> caseIds) {
        return tx.session()
                .createNativeQuery(UP, Tuple.class)
                .setParameter("ids", Ids.joined(caseIds))
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> row.get(0, UUID.class), row -> row.get(1, UUID.class), (one, _) -> one)));
    }

    /** The case and those that are part of it. */
    Uni<List<UUID>> tree(Tx tx, UUID caseId) {
        return tx.session()
                .createNativeQuery(TREE, UUID.class)
                .setParameter("id", caseId.toString())
                .getResultList();
    }
}
