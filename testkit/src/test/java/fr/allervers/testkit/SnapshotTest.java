package fr.allervers.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

    @TempDir
    Path folder;

    @Test
    void text_equalToTheApprovedOne_passes() throws IOException {
        Files.writeString(file(), "a\nb\n");

        new Snapshot(file(), false).check("a\nb\n");
    }

    @Test
    void text_thatChanged_failsAtTheFirstDifferenceAndSaysHowToApprove() throws IOException {
        Files.writeString(file(), "a\nb\n");

        assertThatThrownBy(() -> new Snapshot(file(), false).check("a\nc\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("line 2\n  approved: b\n  made:     c")
                .hasMessageContaining("-Dapprove=true");
    }

    @Test
    void text_withoutAnApprovedOne_fails() {
        assertThatThrownBy(() -> new Snapshot(file(), false).check("a")).hasMessageContaining("is missing");
    }

    @Test
    void text_whenApproving_becomesTheApprovedOne() throws IOException {
        new Snapshot(file(), true).check("new\n");

        assertThat(file()).hasContent("new\n");
    }

    private Path file() {
        return folder.resolve("api.yaml");
    }
}
