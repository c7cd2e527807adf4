package fr.allervers.local.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.allervers.local.StartFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    @TempDir
    Path folder;

    @Test
    void stop_endsTheProgramAndForgetsIt() {
        Child child = start("sleep 600");

        child.stop(Duration.ofSeconds(10));

        assertThat(child.isAlive()).isFalse();
        assertThat(child.hasCrashed()).isFalse();
        assertThat(new DataFolder(folder).pidFile("program")).doesNotExist();
    }

    @Test
    void program_thatIgnoresTheRequestToEnd_isKilled() {
        Child child = start("trap '' TERM; echo ready; while true; do sleep 1; done");
        Wait.untilReady(child, Duration.ofSeconds(10), () -> hasSaid(child, "ready"));

        child.stop(Duration.ofMillis(300));

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void kill_endsWhatTheProgramStartedToo() {
        Child child = start("sleep 600 & echo started; wait");
        Wait.untilReady(child, Duration.ofSeconds(10), () -> hasSaid(child, "started"));
        ProcessHandle started = ProcessHandle.of(child.pid())
                .flatMap(program -> program.descendants().findAny())
                .orElseThrow();

        child.kill();

        assertThat(started.info().command()).as("what still runs").isEmpty();
    }

    @Test
    void crash_isToldWithLastLinesLogFileAndRemedy() {
        Child child = start("echo the reason; exit 3");

        assertThatThrownBy(() -> Wait.untilReady(child, Duration.ofSeconds(10), () -> false))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("program ended while it was starting")
                .hasMessageContaining("the reason")
                .hasMessageContaining(child.log().toString())
                .hasMessageContaining("What to do");
        assertThat(child.hasCrashed()).isTrue();
        assertThat(child.exitCode()).isEqualTo(3);
    }

    @Test
    void slowProgram_isToldAsNotReady() {
        Child child = start("sleep 600");

        assertThatThrownBy(() -> Wait.untilReady(child, Duration.ofMillis(200), () -> false))
                .hasMessageContaining("is not ready after");
        child.kill();
    }

    @Test
    void start_endsTheProgramLeftUnderTheSameName() {
        Child left = start("sleep 600");

        Child next = start("sleep 600");

        assertThat(left.waitFor(Duration.ofSeconds(10)))
                .as("exit code after TERM")
                .isEqualTo(143);
        next.kill();
    }

    @Test
    void pidFile_ofAnotherProgramWithThatNumber_isNotOurs() throws Exception {
        Path file = folder.resolve("other.pid");
        Files.writeString(file, ProcessHandle.current().pid() + " 2000-01-01T00:00:00Z\n");

        assertThat(new PidFile(file).running()).isEmpty();
    }

    @Test
    void logTail_givesTheLastLines() throws Exception {
        Path log = folder.resolve("log");
        Files.writeString(log, "a\nb\nc\n");

        assertThat(LogTail.of(log, 2)).containsExactly("b", "c");
        assertThat(LogTail.of(folder.resolve("none"), 2)).isEmpty();
    }

    private Child start(String script) {
        return new Child("program", new DataFolder(folder)).start(Launch.of(folder, List.of("sh", "-c", script)));
    }

    private static boolean hasSaid(Child child, String word) {
        return LogTail.of(child.log(), 1).contains(word);
    }
}
