package fr.allervers.visit.casefile;

import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every text that teams write in their own words, whichever room it stands in; a test finds the one that is not here. */
@ApplicationScoped
public class FreeTextStore {

    private static final List<String> FORGET = List.of(
            "update contact_attempt set note = null where case_id = :case and note is not null",
            "update meeting set note = null where case_id = :case and note is not null",
            "update diagnosis set note = null where case_id = :case and note is not null",
            "update planned_visit set note = null where case_id = :case and note is not null",
            """
            update commitment_step set objective = 'effacé' where commitment_id in
                (select id from commitment where case_id = :case)
            """);

    /** To be called under the case's lock. */
    Uni<Void> forget(Tx tx, UUID caseId) {
        return Multi.createFrom()
                .iterable(FORGET)
                .onItem()
                .transformToUniAndConcatenate(sql -> tx.session()
                        .createNativeQuery(sql)
                        .setParameter("case", caseId)
                        .executeUpdate())
                .collect()
                .last()
                .replaceWithVoid();
    }
}
