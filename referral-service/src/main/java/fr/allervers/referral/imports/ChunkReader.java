package fr.allervers.referral.imports;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Violation;
import fr.allervers.referral.imports.ImportStore.Chunk;
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

/** Reads the lines of a chunk; each is an arrival or everything that is wrong with it. */
@ApplicationScoped
public class ChunkReader {

    private static final Violation TOO_LONG = new Violation("", "too-long", "La ligne dépasse 64 Kio.");

    private final Arrivals arrivals;

    public ChunkReader(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /** One line as it was understood. */
    record ReadLine(long number, Optional<Arrival> arrival, List<Violation> violations) {

        boolean isGood() {
            return arrival.isPresent();
        }
    }

    List<ReadLine> read(Chunk chunk, Scope scope) {
        LineCutter cutter = new LineCutter(new ByteArrayInputStream(chunk.body()));
        List<ReadLine> read = new ArrayList<>();
        long number = chunk.firstLine();
        for (Optional<byte[]> line = next(cutter); line.isPresent(); line = next(cutter)) {
            if (line.get().length > 0) {
                read.add(read(number, line.get(), scope));
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

    private ReadLine read(long number, byte[] line, Scope scope) {
        if (line.length > LineCutter.LONGEST) {
            return new ReadLine(number, Optional.empty(), List.of(TOO_LONG));
        }
        try {
            return new ReadLine(number, Optional.of(arrivals.read(line, scope)), List.of());
        } catch (BadRequest bad) {
            return new ReadLine(number, Optional.empty(), bad.violations());
        }
    }
}
