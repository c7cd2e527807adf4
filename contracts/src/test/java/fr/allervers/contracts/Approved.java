package fr.allervers.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that is generated: equal to what the records say, or rewritten with {@code -Dapprove=true}. */
record Approved(Path file) {
    static final Path DOCS = Path.of("../docs/events");

    void isEqualTo(String generated) {
        if (Boolean.getBoolean("approve")) {
            rewrite(generated);
        }
        assertThat(file)
                .as("differs from the records; look at the change, then accept it with -Dapprove=true")
                .content()
                .isEqualTo(generated);
    }

    private void rewrite(String generated) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
