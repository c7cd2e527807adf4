package fr.allervers.referral.imports.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers lines into chunks of bounded size. */
public final class ChunkCutter {

    /** A chunk holds its departments' places while it is entered: pushes wait that long. */
    public static final int LINES = 1000;

    private static final int BYTES = 4 * 1024 * 1024;

    private final LineCutter lines;
    private long number;

    /** {@code firstLine} is the number of the line that {@code lines} gives next. */
    public ChunkCutter(LineCutter lines, long firstLine) {
        this.lines = lines;
        this.number = firstLine;
    }

    /** The next one with something in it; empty at the end. */
    public Optional<Chunk> next() throws IOException {
        while (true) {
            long first = number;
            Chunk chunk = cut();
            if (chunk.filled() > 0) {
                return Optional.of(chunk);
            }
            if (number == first) {
                return Optional.empty();
            }
        }
    }

    private Chunk cut() throws IOException {
        long first = number;
        List<Long> blanks = new ArrayList<>();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (number - first < LINES && body.size() < BYTES) {
            Optional<byte[]> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            if (line.get().length == 0) {
                blanks.add(number);
            }
            body.writeBytes(line.get());
            body.write('\n');
            number++;
        }
        return new Chunk(first, number - 1, blanks, body.toByteArray());
    }
}
