package fr.allervers.reporting.rebuild;

import fr.allervers.kit.NotFound;
import fr.allervers.kit.Transactions;
import fr.allervers.reporting.rebuild.domain.Rebuild;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Says how far a rebuild is. It shows counts of the whole platform, to administrators only. */
@ApplicationScoped
public class FollowRebuild {

    private final Transactions transactions;
    private final RebuildStore rebuilds;

    public FollowRebuild(Transactions transactions, RebuildStore rebuilds) {
        this.transactions = transactions;
        this.rebuilds = rebuilds;
    }

    public Uni<Rebuild> handle(UUID id) {
        return transactions.run(tx -> rebuilds.find(tx, id)).map(found -> found.orElseThrow(NotFound::new));
    }
}
