package fr.allervers.referral.imports.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChunkCutterTest {

    @Test
    void chunks_knowTheirLinesAndTheBlankOnes() throws IOException {
        List<Chunk> chunks = cut("a\n\nb\n" + "c\n".repeat(ChunkCutter.LINES), 2);
        assertThat(chunks).extracting(Chunk::firstLine).containsExactly(2L, 1002L);
        assertThat(chunks).extracting(Chunk::lastLine).containsExactly(1001L, 1004L);
        assertThat(chunks.getFirst().blanks()).containsExactly(3L);
        assertThat(chunks).extracting(Chunk::filled).containsExactly(999L, 3L);
    }

    @Test
    void blankLines_howeverMany_areNoChunk() throws IOException {
        assertThat(cut("\n".repeat(3 * ChunkCutter.LINES), 1)).isEmpty();
        List<Chunk> chunks = cut("\n".repeat(ChunkCutter.LINES) + "late", 1);
        assertThat(chunks).extracting(Chunk::firstLine).containsExactly(1001L);
    }

    private static List<Chunk> cut(String stream, long firstLine) throws IOException {
        ChunkCutter cutter =
                new ChunkCutter(new LineCutter(new ByteArrayInputStream(stream.getBytes(UTF_8))), firstLine);
        List<Chunk> chunks = new ArrayList<>();
        for (Optional<Chunk> chunk = cutter.next(); chunk.isPresent(); chunk = cutter.next()) {
            chunks.add(chunk.get());
        }
        return chunks;
    }
}
