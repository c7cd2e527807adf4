package fr.allervers.referral.imports.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream into lines of bytes with bounded memory; a line that is too long is kept to its bound, which no
 *  document reaches, so that it is refused and the rest goes on. */
public final class LineCutter {

    /** Longer than any referral. */
    public static final int LONGEST = 64 * 1024;

    private final InputStream bytes;
    private final byte[] buffer = new byte[64 * 1024];
    private int position;
    private int filled;

    public LineCutter(InputStream bytes) {
        this.bytes = bytes;
    }

    /** Without its line end; empty at the end of the stream. */
    public Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean any = false;
        while (position < filled || fill()) {
            any = true;
            byte one = buffer[position++];
            if (one == '\n') {
                return Optional.of(line.toByteArray());
            }
            if (line.size() <= LONGEST && one != '\r') {
                line.write(one);
            }
        }
        return any ? Optional.of(line.toByteArray()) : Optional.empty();
    }

    private boolean fill() throws IOException {
        filled = bytes.read(buffer);
        position = 0;
        return filled > 0;
    }
}
