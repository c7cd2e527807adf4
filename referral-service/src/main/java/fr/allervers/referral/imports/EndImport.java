package fr.allervers.referral.imports;

import fr.allervers.kit.Tx;
import fr.allervers.referral.imports.ImportReport.ImportState;
import fr.allervers.referral.imports.domain.Chunk;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** When every line was looked at: done, refused as a whole, or, after a good check, entered as a whole. */
@ApplicationScoped
public class EndImport {

    private final ImportStore imports;
    private final ChunkStore chunks;
    private final LineStore lines;
    private final FileKeyStore keys;
    private final WorkOffLines work;
    private final Clock clock;

    public EndImport(
            ImportStore imports,
            ChunkStore chunks,
            LineStore lines,
            FileKeyStore keys,
            WorkOffLines work,
            Clock clock) {
        this.imports = imports;
        this.chunks = chunks;
        this.lines = lines;
        this.keys = keys;
        this.work = work;
        this.clock = clock;
    }

    Uni<Void> within(Tx tx, PendingImport pending) {
        if (pending.order().isAsAWhole() && pending.hasBadLines()) {
            return leaveOut(tx, pending.id()).chain(() -> end(tx, pending.id(), ImportState.REFUSED));
        }
        return pending.order().isEnteredAfterCheck()
                ? enterAll(tx, pending).chain(() -> end(tx, pending.id(), ImportState.DONE))
                : end(tx, pending.id(), ImportState.DONE);
    }

    /** The good lines stay out. */
    Uni<Void> leaveOut(Tx tx, UUID id) {
        return lines.leaveOut(tx, id).chain(() -> imports.leaveOut(tx, id));
    }

    /** What was found is forgotten, the chunks are still there. */
    Uni<Void> forgetCheck(Tx tx, UUID id) {
        return lines.deleteAll(tx, id).chain(() -> keys.deleteAll(tx, id)).chain(() -> imports.countAgain(tx, id));
    }

    private Uni<Void> enterAll(Tx tx, PendingImport pending) {
        return forgetCheck(tx, pending.id())
                .chain(() -> chunks.after(tx, pending.id(), 0))
                .chain(first -> enterFrom(tx, pending, first));
    }

    private Uni<Void> enterFrom(Tx tx, PendingImport pending, Optional<Chunk> chunk) {
        return chunk.map(found -> work.enter(tx, pending, found)
                        .chain(() -> imports.requireNoBadLine(tx, pending.id()))
                        .chain(() -> chunks.after(tx, pending.id(), found.firstLine()))
                        .chain(next -> enterFrom(tx, pending, next)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> end(Tx tx, UUID id, ImportState how) {
        return chunks.dropAll(tx, id)
                .chain(() -> keys.deleteAll(tx, id))
                .chain(() -> imports.end(tx, id, how, clock.instant()))
                .replaceWithVoid();
    }
}
