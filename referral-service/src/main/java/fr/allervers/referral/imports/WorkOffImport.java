package fr.allervers.referral.imports;

import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.referral.imports.domain.Chunk;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Works off one chunk of the oldest import, or ends it: the lines' referrals, their report and the chunk's disappearance
 * are one transaction, in which the import's row is held.
 */
@ApplicationScoped
public class WorkOffImport {

    private final Transactions transactions;
    private final ImportStore imports;
    private final ChunkStore chunks;
    private final WorkOffLines lines;
    private final EndImport end;

    public WorkOffImport(
            Transactions transactions, ImportStore imports, ChunkStore chunks, WorkOffLines lines, EndImport end) {
        this.transactions = transactions;
        this.imports = imports;
        this.chunks = chunks;
        this.lines = lines;
        this.end = end;
    }

    /** False when nothing waits. */
    public Uni<Boolean> handle() {
        return transactions
                .run(tx -> imports.next(tx)
                        .chain(found -> found.isPresent()
                                ? next(tx, found.get()).replaceWith(true)
                                : Uni.createFrom().item(false)))
                .onFailure(ChangedSinceCheck.class)
                .recoverWithUni(this::checkAgain);
    }

    private Uni<Void> next(Tx tx, PendingImport pending) {
        return chunks.after(tx, pending.id(), pending.checkedTo())
                .chain(chunk -> chunk.isPresent() ? work(tx, pending, chunk.get()) : end.within(tx, pending));
    }

    private Uni<Void> work(Tx tx, PendingImport pending, Chunk chunk) {
        Uni<Void> passed = pending.order().isEnteredAfterCheck()
                ? imports.checkedTo(tx, pending.id(), chunk.firstLine())
                : chunks.drop(tx, pending.id(), chunk.firstLine());
        return passed.chain(() ->
                pending.order().isCheckedFirst() ? lines.judge(tx, pending, chunk) : lines.enter(tx, pending, chunk));
    }

    /** Between the check and the entering somebody took a reference or changed a plan; nothing was entered. */
    private Uni<Boolean> checkAgain(ChangedSinceCheck changed) {
        return transactions
                .run(tx -> imports.hold(tx, changed.importId())
                        .chain(held -> held
                                ? end.forgetCheck(tx, changed.importId())
                                : Uni.createFrom().voidItem()))
                .replaceWith(true);
    }
}
