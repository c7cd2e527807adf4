package fr.allervers.followup.watch;

import fr.allervers.followup.watch.domain.WatchState;
import fr.allervers.kit.Ids;
import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The rows that stand for whole cases: who holds one is alone to reckon its watches and to tell about them. */
@ApplicationScoped
public class CaseStore {

    private static final String OPEN = """
            insert into watched_case (case_id)
            select distinct id from unnest(cast(string_to_array(:ids, ',') as uuid[])) as id order by id
            on conflict do nothing
            """;
    private static final String LOCK = """
            select case_id from watched_case
            where case_id = any (cast(string_to_array(:ids, ',') as uuid[]))
            order by case_id for update
            """;
    private static final String LOCK_DUE = """
            select c.case_id from watch w join watched_case c on c.case_id = w.case_id
            where w.state = :open and w.due_until <= :now
            order by w.due_until limit :limit
            for update of c skip locked
            """;

    private final MergeStore merges;

    public CaseStore(MergeStore merges) {
        this.merges = merges;
    }

    /** With those that are one with them: who holds a case holds its whole history. */
    Uni<List<UUID>> lock(Tx tx, Collection<UUID> caseIds) {
        return lockThese(tx, caseIds).chain(held -> withKin(tx, held));
    }

    /** Opens those that are new and locks all, in the order of their ids so that no two callers wait for each other. */
    private static Uni<List<UUID>> lockThese(Tx tx, Collection<UUID> caseIds) {
        String ids = Ids.joined(caseIds);
        return tx.session()
                .createNativeQuery(OPEN)
                .setParameter("ids", ids)
                .executeUpdate()
                .chain(() -> tx.session()
                        .createNativeQuery(LOCK, UUID.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .invoke(held -> held.forEach(tx::claim));
    }

    /** Merges are looked up under the first locks; none can come while they are held. */
    private Uni<List<UUID>> withKin(Tx tx, List<UUID> held) {
        return merges.kin(tx, held)
                .chain(kin -> kin.size() == held.size() ? Uni.createFrom().item(held) : lockThese(tx, kin));
    }

    /** Cases whose open watch is past its time and that nobody else holds, the longest overdue first. */
    Uni<List<UUID>> lockDue(Tx tx, Instant now, int limit) {
        return tx.session()
                .createNativeQuery(LOCK_DUE, UUID.class)
                .setParameter("open", WatchState.OPEN.name())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("limit", limit)
                .getResultList()
                .invoke(held -> held.forEach(tx::claim));
    }
}
