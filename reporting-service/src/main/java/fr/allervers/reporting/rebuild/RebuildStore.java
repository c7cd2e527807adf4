package fr.allervers.reporting.rebuild;

import fr.allervers.kit.Tx;
import fr.allervers.reporting.rebuild.domain.Difference;
import fr.allervers.reporting.rebuild.domain.Rebuild;
import fr.allervers.reporting.rebuild.domain.RebuildState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rebuilds asked for. Who works on one holds a lease and renews it: what a stopped process left is taken up. */
@ApplicationScoped
public class RebuildStore {

    private static final String INSERT =
            "insert into rebuild (id, state) values (:id, 'REQUESTED') on conflict do nothing";
    private static final String CLAIM = """
        update rebuild set lease_until = clock_timestamp() + interval '1 minute'
        where id in (
            select id from rebuild
            where state in ('REQUESTED', 'LOADING', 'COMPARING')
                and (lease_until is null or lease_until < clock_timestamp())
            for update skip locked)
        returning id
        """;
    private static final String START = """
        update rebuild set state = 'LOADING', started_at = clock_timestamp(), facts_read = 0 where id = :id
        """;
    private static final String PROGRESS = """
        update rebuild set facts_read = facts_read + :read, lease_until = clock_timestamp() + interval '1 minute'
        where id = :id
        """;
    private static final String LOADED = """
        update rebuild set state = 'COMPARING', loaded_at = clock_timestamp(), lease_until = null where id = :id
        """;
    private static final String WAITS = """
        select loaded_at + :seconds * interval '1 second' > clock_timestamp() from rebuild where id = :id
        """;
    private static final String RELEASE = "update rebuild set lease_until = null where id = :id";
    private static final String END = """
        update rebuild set state = :state, differences = :differences, finished_at = clock_timestamp(),
            lease_until = null
        where id = :id
        """;

    /** False when it is there already, or another one runs. */
    Uni<Boolean> add(Tx tx, UUID id) {
        return tx.session()
                .createNativeQuery(INSERT)
                .setParameter("id", id)
                .executeUpdate()
                .map(added -> added == 1);
    }

    Uni<Optional<Rebuild>> find(Tx tx, UUID id) {
        return tx.session()
                .find(RebuildRow.class, id)
                .map(row -> Optional.ofNullable(row).map(RebuildRow::toRebuild));
    }

    Uni<Optional<Rebuild>> claim(Tx tx) {
        return tx.session()
                .createNativeQuery(CLAIM, UUID.class)
                .getResultList()
                .chain(claimed ->
                        claimed.isEmpty() ? Uni.createFrom().item(Optional.empty()) : find(tx, claimed.getFirst()));
    }

    Uni<Void> start(Tx tx, UUID id) {
        return update(tx, START, id);
    }

    Uni<Void> progress(Tx tx, UUID id, long read) {
        return tx.session()
                .createNativeQuery(PROGRESS)
                .setParameter("id", id)
                .setParameter("read", read)
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Void> loaded(Tx tx, UUID id) {
        return update(tx, LOADED, id);
    }

    /** True while the consumer may still catch up with what was read. */
    Uni<Boolean> waits(Tx tx, UUID id, Duration patience) {
        return tx.session()
                .createNativeQuery(WAITS, Boolean.class)
                .setParameter("id", id)
                .setParameter("seconds", patience.toSeconds())
                .getSingleResult();
    }

    Uni<Void> release(Tx tx, UUID id) {
        return update(tx, RELEASE, id);
    }

    Uni<Void> end(Tx tx, UUID id, RebuildState state, List<Difference> differences) {
        return tx.session()
                .createNativeQuery(END)
                .setParameter("id", id)
                .setParameter("state", state.name())
                .setParameter("differences", RebuildRow.lines(differences))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<Void> update(Tx tx, String sql, UUID id) {
        return tx.session()
                .createNativeQuery(sql)
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }
}
