package fr.allervers.referral.imports;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Violation;
import fr.allervers.referral.imports.domain.Chunk;
import fr.allervers.referral.imports.domain.LineCutter;
import fr.allervers.referral.intake.Arrivals;
import fr.allervers.referral.intake.domain.Arrival;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the lines of a chunk; each is an arrival or everything that is wrong with it. */
@ApplicationScoped
public class ChunkReader {

    private static final Violation TOO_LONG = new Violation("", "too-long", "La ligne dépasse 64 Kio.");

    private final Arrivals arrivals;

    public ChunkReader(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /** One line as it was understood. */
    record ReadLine(long number, Optional<Arrival> arrival, List<LineViolation> violations) {

        boolean isGood() {
            return arrival.isPresent();
        }
    }

    List<ReadLine> read(PendingImport pending, Chunk chunk) {
        Function<byte[], Arrival> understood = pending.header()
                .<Function<byte[], Arrival>>map(header -> {
                    CsvRow row = new CsvRow(header);
                    return line -> arrivals.read(row.document(line), pending.scope());
                })
                .orElse(line -> arrivals.read(line, pending.scope()));
        LineCutter cutter = new LineCutter(new ByteArrayInputStream(chunk.body()));
        List<ReadLine> read = new ArrayList<>();
        long number = chunk.firstLine();
        for (Optional<byte[]> line = next(cutter); line.isPresent(); line = next(cutter)) {
            if (line.get().length > 0) {
                read.add(read(number, line.get(), understood, pending));
            }
            number++;
        }
        return read;
    }

    private static Optional<byte[]> next(LineCutter cutter) {
        try {
            return cutter.next();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ReadLine read(
            long number, byte[] line, Function<byte[], Arrival> understood, PendingImport pending) {
        if (line.length > LineCutter.LONGEST) {
            return new ReadLine(number, Optional.empty(), List.of(pending.told(TOO_LONG)));
        }
        try {
            return new ReadLine(number, Optional.of(understood.apply(line)), List.of());
        } catch (BadRequest bad) {
            return new ReadLine(
                    number,
                    Optional.empty(),
                    bad.violations().stream().map(pending::told).toList());
        }
    }
}
