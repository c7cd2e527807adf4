package fr.allervers.referral.imports;

import fr.allervers.kit.Tx;
import fr.allervers.referral.imports.ChunkReader.ReadLine;
import fr.allervers.referral.imports.ImportLine.LineStatus;
import fr.allervers.referral.imports.domain.Chunk;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The lines of a chunk: read, judged or entered, reported. While one is in the database, the next one is read. */
@ApplicationScoped
public class WorkOffLines {

    private final ImportStore imports;
    private final ChunkStore chunks;
    private final LineStore lines;
    private final ChunkAhead reader;
    private final JudgeLines judge;
    private final EnterLines enter;

    public WorkOffLines(
            ImportStore imports,
            ChunkStore chunks,
            LineStore lines,
            ChunkAhead reader,
            JudgeLines judge,
            EnterLines enter) {
        this.imports = imports;
        this.chunks = chunks;
        this.lines = lines;
        this.reader = reader;
        this.judge = judge;
        this.enter = enter;
    }

    Uni<Void> judge(Tx tx, PendingImport pending, Chunk chunk) {
        return read(tx, pending, chunk)
                .chain(read -> good(read).isEmpty()
                        ? report(tx, pending, read, List.of())
                        : judge.within(tx, pending, good(read)).chain(judged -> report(tx, pending, read, judged)));
    }

    Uni<Void> enter(Tx tx, PendingImport pending, Chunk chunk) {
        return read(tx, pending, chunk)
                .chain(read -> good(read).isEmpty()
                        ? report(tx, pending, read, List.of())
                        : enter.within(tx, pending, good(read)).chain(entered -> report(tx, pending, read, entered)));
    }

    private Uni<List<ReadLine>> read(Tx tx, PendingImport pending, Chunk chunk) {
        return reader.lines(pending, chunk)
                .call(() -> chunks.after(tx, pending.id(), chunk.firstLine())
                        .invoke(next -> next.ifPresent(found -> reader.begin(pending, found))));
    }

    private static List<ReadLine> good(List<ReadLine> read) {
        return read.stream().filter(ReadLine::isGood).toList();
    }

    private Uni<Void> report(Tx tx, PendingImport pending, List<ReadLine> read, List<ImportLine> good) {
        List<ImportLine> all = Stream.concat(good.stream(), malformed(read))
                .sorted(Comparator.comparingLong(ImportLine::line))
                .toList();
        return lines.insert(tx, pending.id(), all).chain(() -> imports.count(tx, pending.id(), all));
    }

    private static Stream<ImportLine> malformed(List<ReadLine> read) {
        return read.stream()
                .filter(line -> !line.isGood())
                .map(line -> new ImportLine(line.number(), LineStatus.REJECTED, null, line.violations()));
    }
}
