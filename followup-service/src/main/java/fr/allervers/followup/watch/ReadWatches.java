package fr.allervers.followup.watch;

import fr.allervers.followup.watch.domain.WatchBalance;
import fr.allervers.kit.NotFound;
import fr.allervers.kit.Page;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads watches and their balance. */
@ApplicationScoped
public class ReadWatches {

    private final Transactions transactions;
    private final WatchQuery watches;
    private final MergeStore merges;

    public ReadWatches(Transactions transactions, WatchQuery watches, MergeStore merges) {
        this.transactions = transactions;
        this.watches = watches;
        this.merges = merges;
    }

    public Uni<Page<WatchView>> list(Scope scope, WatchFilter filter) {
        return transactions
                .run(tx -> watches.list(tx, scope, filter))
                .map(found -> Page.cut(found, filter.limit(), WatchFilter.After::cursorOf));
    }

    /** The oldest first, with those of cases that were merged into it; a case of which nothing is in sight is not found. */
    public Uni<List<WatchView>> ofCase(Scope scope, UUID caseId) {
        return transactions
                .run(tx -> merges.tree(tx, caseId).chain(ids -> watches.ofCases(tx, scope, ids)))
                .invoke(found -> {
                    if (found.isEmpty()) {
                        throw new NotFound();
                    }
                });
    }

    public Uni<WatchBalance> balance(Scope scope, Optional<String> department) {
        department.ifPresent(scope::require);
        return transactions.run(tx -> watches.balance(tx, scope, department));
    }
}
