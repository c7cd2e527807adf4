package fr.allervers.referral.imports;

import fr.allervers.kit.Beside;
import fr.allervers.referral.imports.ChunkReader.ReadLine;
import fr.allervers.referral.imports.domain.Chunk;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads chunks on a worker thread: the next one while the database works on the current one. What was read ahead is
 * only a guess; whoever works the chunk off holds the import's row and asks for that chunk by its place.
 */
@ApplicationScoped
public class ChunkAhead {

    private static final Reading NOTHING = new Reading(new UUID(0, 0), 0, Beside.begin(List::of));

    private final ChunkReader reader;
    private final AtomicReference<Reading> ahead = new AtomicReference<>(NOTHING);

    public ChunkAhead(ChunkReader reader) {
        this.reader = reader;
    }

    private record Reading(UUID importId, long firstLine, Beside<List<ReadLine>> lines) {

        boolean isOf(PendingImport pending, Chunk chunk) {
            return importId.equals(pending.id()) && firstLine == chunk.firstLine();
        }
    }

    void begin(PendingImport pending, Chunk chunk) {
        ahead.set(reading(pending, chunk));
    }

    Uni<List<ReadLine>> lines(PendingImport pending, Chunk chunk) {
        Reading begun = ahead.getAndSet(NOTHING);
        Reading reading = begun.isOf(pending, chunk) ? begun : reading(pending, chunk);
        return reading.lines().result();
    }

    private Reading reading(PendingImport pending, Chunk chunk) {
        return new Reading(pending.id(), chunk.firstLine(), Beside.begin(() -> reader.read(pending, chunk)));
    }
}
