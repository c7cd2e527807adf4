package fr.allervers.referral.imports.domain;

import java.util.List;

/**
 * Lines that are worked off together, as they were received.
 *
 * @param firstLine from 1, in the file as the sender sees it
 * @param blanks the lines among them that are empty
 */
public record Chunk(long firstLine, long lastLine, List<Long> blanks, byte[] body) {

    public Chunk {
        blanks = List.copyOf(blanks);
    }

    /** Lines that say something. */
    public long filled() {
        return lastLine - firstLine + 1 - blanks.size();
    }
}
