package fr.allervers.testkit.samples.good.visit;

import fr.allervers.kit.Tx;
import fr.allervers.testkit.samples.good.visit.domain.Visit;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Goes through a list one by one. */
@ApplicationScoped
public class VisitStore {

    public Uni<Visit> find(Tx tx) {
        return rows(tx).map(VisitRow::toDomain);
    }

    public Uni<List<Visit>> all(Tx tx) {
        return Multi.createFrom()
                .items(1, 2)
                .onItem()
                .transformToUniAndConcatenate(_ -> find(tx))
                .collect()
                .asList();
    }

    Uni<VisitRow> rows(Tx tx) {
        return tx.session().find(VisitRow.class, 1);
    }
}
