package fr.allervers.referral.imports.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import org.junit.jupiter.api.Test;

class LineCutterTest {

    @Test
    void lines_endWithEitherLineEndAndTheLastMayHaveNone() throws IOException {
        assertThat(cut("a\r\nb\n\nc")).containsExactly("a", "b", "", "c");
    }

    @Test
    void emptyStream_hasNoLine() throws IOException {
        assertThat(cut("")).isEmpty();
    }

    @Test
    void lineThatIsTooLong_isCutAndTheNextOneIsWhole() throws IOException {
        List<String> lines = cut("x".repeat(LineCutter.LONGEST + 100) + "\nnext");
        assertThat(lines.get(0).length()).isGreaterThan(LineCutter.LONGEST).isLessThan(LineCutter.LONGEST + 100);
        assertThat(lines.get(1)).isEqualTo("next");
    }

    @Property(tries = 200)
    void lines_joinedAgain_areTheStream(@ForAll List<@AlphaChars String> lines) throws IOException {
        String stream = String.join("\n", lines) + "\n";
        assertThat(String.join("\n", cut(stream)) + "\n").isEqualTo(stream);
    }

    private static List<String> cut(String stream) throws IOException {
        LineCutter cutter = new LineCutter(new ByteArrayInputStream(stream.getBytes(UTF_8)));
        List<String> lines = new ArrayList<>();
        for (Optional<byte[]> line = cutter.next(); line.isPresent(); line = cutter.next()) {
            lines.add(new String(line.get(), UTF_8));
        }
        return lines;
    }
}
