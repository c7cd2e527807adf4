package fr.allervers.referral.imports.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a stream into lines of bytes with bounded memory; a line that is too long is kept to its bound, which no document
 * reaches, so that it is refused and the rest goes on. A byte order mark at the beginning is left out.
 */
public final class LineCutter {

    /** Longer than any referral. */
    public static final int LONGEST = 64 * 1024;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream bytes;
    private final byte[] buffer = new byte[64 * 1024];
    private int position;
    private int filled;
    private boolean begun;

    public LineCutter(InputStream bytes) {
        this.bytes = bytes;
    }

    /** Without its line end; empty at the end of the stream. */
    public Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        boolean any = false;
        while (position < filled || fill()) {
            any = true;
            int end = endOfLine();
            keep(line, end);
            position = Math.min(end + 1, filled);
            if (end < filled) {
                return Optional.of(finished(line));
            }
        }
        return any ? Optional.of(finished(line)) : Optional.empty();
    }

    private int endOfLine() {
        int end = position;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    /** More than the bound tells that it was passed, also when mark and line end are taken off. */
    private void keep(ByteArrayOutputStream line, int end) {
        line.write(buffer, position, Math.min(end - position, LONGEST + 5 - line.size()));
    }

    private byte[] finished(ByteArrayOutputStream line) {
        byte[] kept = line.toByteArray();
        int from = !begun && startsWithMark(kept) ? BYTE_ORDER_MARK.length : 0;
        int to = kept.length > from && kept[kept.length - 1] == '\r' ? kept.length - 1 : kept.length;
        begun = true;
        return from == 0 && to == kept.length ? kept : Arrays.copyOfRange(kept, from, to);
    }

    private static boolean startsWithMark(byte[] line) {
        return line.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, bytes.read(buffer));
        position = 0;
        return filled > 0;
    }
}
