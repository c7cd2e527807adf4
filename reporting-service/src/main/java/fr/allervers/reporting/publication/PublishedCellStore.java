package fr.allervers.reporting.publication;

import fr.allervers.kit.Tx;
import fr.allervers.reporting.publication.domain.PublishedCell;
import fr.allervers.reporting.publication.domain.Told;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** What was told. One process at a time compares and tells: the table's lock keeps each key's order. */
@ApplicationScoped
public class PublishedCellStore {

    /** Everything told so far; holds the table until the end of the transaction. */
    Uni<Map<String, Told>> lockAll(Tx tx) {
        return tx.session()
                .createNativeQuery("lock table published_cell in exclusive mode")
                .executeUpdate()
                .chain(() -> tx.session()
                        .createQuery("from PublishedCellRow", PublishedCellRow.class)
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(PublishedCellRow::key, PublishedCellRow::toTold)));
    }

    Uni<Void> save(Tx tx, Map<PublishedCell, Told> news, Instant at) {
        return Multi.createFrom()
                .iterable(news.entrySet())
                .onItem()
                .transformToUniAndConcatenate(one -> save(tx, one.getKey().key(), one.getValue(), at))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<PublishedCellRow> save(Tx tx, String key, Told told, Instant at) {
        tx.claim(key);
        return tx.session().merge(new PublishedCellRow(key, told, at));
    }
}
