package fr.allervers.referral.imports;

import fr.allervers.kit.Ids;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.referral.imports.ImportStore.Chunk;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Keeps a file while it streams in; what was kept survives a stop, what never came whole is forgotten. */
@ApplicationScoped
public class KeepImport {

    private final Transactions transactions;
    private final ImportStore imports;
    private final Ids ids;
    private final Clock clock;

    public KeepImport(Transactions transactions, ImportStore imports, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.imports = imports;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<UUID> begin(Scope scope) {
        UUID id = ids.next();
        return transactions
                .run(tx -> imports.begin(tx, id, scope, clock.instant()))
                .replaceWith(id);
    }

    public Uni<Void> keep(UUID id, long firstLine, byte[] body, long lines) {
        return transactions.run(tx -> imports.keep(tx, id, new Chunk(firstLine, body), lines, clock.instant()));
    }

    public Uni<ImportReport> complete(UUID id) {
        return transactions.run(tx -> imports.queue(tx, id));
    }

    public Uni<Void> abandon(UUID id) {
        return transactions.run(tx -> imports.forget(tx, id));
    }
}
