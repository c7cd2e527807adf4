package fr.allervers.referral.imports;

import fr.allervers.kit.Tx;
import fr.allervers.referral.imports.domain.Chunk;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The chunks that wait. One goes in the transaction that works it off. */
@ApplicationScoped
public class ChunkStore {

    private static final String KEEP = """
            insert into import_chunk (import_id, first_line, last_line, blanks, body)
            values (:id, :first, :last, :blanks, :body)
            """;
    private static final String AFTER = """
            select first_line, last_line, blanks, body from import_chunk
            where import_id = :id and first_line > :after order by first_line limit 1
            """;

    Uni<Void> keep(Tx tx, UUID id, Chunk chunk) {
        return tx.session()
                .createNativeQuery(KEEP)
                .setParameter("id", id)
                .setParameter("first", chunk.firstLine())
                .setParameter("last", chunk.lastLine())
                .setParameter(
                        "blanks", chunk.blanks().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .setParameter("body", chunk.body())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The first one that begins after this line. */
    Uni<Optional<Chunk>> after(Tx tx, UUID id, long line) {
        return tx.session()
                .createNativeQuery(AFTER, Tuple.class)
                .setParameter("id", id)
                .setParameter("after", line)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(ChunkStore::chunk));
    }

    /** Chunks from before {@code last_line} was kept are those of a running older replica. */
    private static Chunk chunk(Tuple row) {
        long first = row.get(0, Long.class);
        Long last = row.get(1, Long.class);
        return new Chunk(
                first, last == null ? first : last, numbers(row.get(2, String.class)), row.get(3, byte[].class));
    }

    private static List<Long> numbers(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    Uni<Void> drop(Tx tx, UUID id, long firstLine) {
        return tx.session()
                .createNativeQuery("delete from import_chunk where import_id = :id and first_line = :first")
                .setParameter("id", id)
                .setParameter("first", firstLine)
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Void> dropAll(Tx tx, UUID id) {
        return tx.session()
                .createNativeQuery("delete from import_chunk where import_id = :id")
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }
}
