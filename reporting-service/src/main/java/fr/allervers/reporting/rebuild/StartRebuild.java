package fr.allervers.reporting.rebuild;

import fr.allervers.kit.Transactions;
import fr.allervers.reporting.rebuild.domain.Rebuild;
import fr.allervers.reporting.rebuild.domain.RebuildRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Asks for a rebuild; asked again with the same id, it answers with the first. */
@ApplicationScoped
public class StartRebuild {

    private final Transactions transactions;
    private final RebuildStore rebuilds;

    public StartRebuild(Transactions transactions, RebuildStore rebuilds) {
        this.transactions = transactions;
        this.rebuilds = rebuilds;
    }

    public Uni<Rebuild> handle(UUID id) {
        return transactions.run(tx -> rebuilds.add(tx, id)
                .chain(() -> rebuilds.find(tx, id))
                .map(found -> found.orElseThrow(RebuildRefusal.REBUILD_ALREADY_RUNNING::refuse)));
    }
}
