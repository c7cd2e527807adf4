package fr.allervers.referral.imports;

import fr.allervers.kit.Ids;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.referral.imports.domain.Chunk;
import fr.allervers.referral.imports.domain.Header;
import fr.allervers.referral.imports.domain.ImportOrder;
import fr.allervers.referral.imports.domain.Sender;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Keeps a file while it streams in; what was kept survives a stop, what never came whole is forgotten. */
@ApplicationScoped
public class KeepImport {

    private final Transactions transactions;
    private final ImportStore imports;
    private final ChunkStore chunks;
    private final Ids ids;
    private final Clock clock;

    public KeepImport(Transactions transactions, ImportStore imports, ChunkStore chunks, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.imports = imports;
        this.chunks = chunks;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<UUID> begin(Scope scope, Sender sender, ImportOrder order, Optional<Header> header) {
        UUID id = ids.next();
        return transactions
                .run(tx -> imports.begin(tx, id, scope, sender, order, header, clock.instant()))
                .replaceWith(id);
    }

    public Uni<Void> keep(UUID id, Chunk chunk) {
        return transactions.run(
                tx -> chunks.keep(tx, id, chunk).chain(() -> imports.received(tx, id, chunk, clock.instant())));
    }

    public Uni<ImportReport> complete(UUID id) {
        return transactions.run(tx -> imports.queue(tx, id));
    }

    public Uni<Void> abandon(UUID id) {
        return transactions.run(tx -> imports.forget(tx, id));
    }
}
