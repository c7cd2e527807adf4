package fr.allervers.referral.imports;

import fr.allervers.kit.Scope;
import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.imports.ImportReport.ImportState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** What is not worked off stays out and is named; what was entered stays. Again changes nothing. */
@ApplicationScoped
public class CancelImport {

    private final Transactions transactions;
    private final ImportStore imports;
    private final ChunkStore chunks;
    private final LineStore lines;
    private final FileKeyStore keys;
    private final Clock clock;

    public CancelImport(
            Transactions transactions,
            ImportStore imports,
            ChunkStore chunks,
            LineStore lines,
            FileKeyStore keys,
            Clock clock) {
        this.transactions = transactions;
        this.imports = imports;
        this.chunks = chunks;
        this.lines = lines;
        this.keys = keys;
        this.clock = clock;
    }

    public Uni<ImportReport> handle(Scope scope, UUID id) {
        return transactions.run(tx -> imports.holdToCancel(tx, scope, id)
                .call(pending -> leaveOut(tx, pending))
                .call(pending -> lines.insertNotProcessed(tx, id, pending.checkedTo()))
                .call(() -> chunks.dropAll(tx, id))
                .call(() -> keys.deleteAll(tx, id))
                .chain(() -> imports.end(tx, id, ImportState.CANCELLED, clock.instant())));
    }

    /** Lines that were only checked: with mode=validate that is all that was asked. */
    private Uni<Void> leaveOut(Tx tx, PendingImport pending) {
        return pending.order().isEnteredAfterCheck()
                ? lines.leaveOut(tx, pending.id()).chain(() -> imports.leaveOut(tx, pending.id()))
                : Uni.createFrom().voidItem();
    }
}
