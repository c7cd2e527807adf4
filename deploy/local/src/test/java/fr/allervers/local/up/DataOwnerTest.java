package fr.allervers.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.allervers.local.Settings;
import fr.allervers.local.StartFailure;
import fr.allervers.local.child.Child;
import fr.allervers.local.child.Launch;
import fr.allervers.local.child.PidFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataOwnerTest {

    @TempDir
    Path folder;

    @Test
    void take_endsWhatAKilledLauncherLeft() {
        Settings settings = Settings.forTests(folder);
        Child left = new Child("left", settings.data()).start(Launch.of(folder, List.of("sleep", "600")));
        assertThat(left.isAlive()).isTrue();

        new DataOwner(settings).take();

        assertThat(new PidFile(settings.data().pidFile("left")).running()).isEmpty();
        assertThat(left.waitFor(Duration.ofSeconds(10)))
                .as("exit code after TERM")
                .isEqualTo(143);
    }

    @Test
    void take_ofAFolderInUse_isRefused() {
        Settings settings = Settings.forTests(folder);
        new DataOwner(settings).take();

        assertThatThrownBy(() -> new DataOwner(settings).take())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("already runs");
    }

    @Test
    void wipe_removesThePlatformsDataAndNothingElse() throws IOException {
        Settings settings = Settings.forTests(folder);
        Files.writeString(settings.data().folder("postgres").resolve("row"), "x");
        Files.writeString(folder.resolve("loaded"), "");
        Files.writeString(folder.resolve("letter-to-my-aunt.txt"), "Dear aunt");

        new DataOwner(settings).wipe();

        assertThat(folder.resolve("postgres")).doesNotExist();
        assertThat(folder.resolve("loaded")).doesNotExist();
        assertThat(folder.resolve("letter-to-my-aunt.txt")).hasContent("Dear aunt");
    }

    @Test
    void wipe_leavesTheLogThatTheLauncherWrites() throws IOException {
        Settings settings = Settings.forTests(folder);
        Files.writeString(settings.data().log("launcher"), "starting");
        Files.writeString(settings.data().log("kafka"), "old");

        new DataOwner(settings).wipe();

        assertThat(settings.data().log("launcher")).hasContent("starting");
        assertThat(settings.data().log("kafka")).doesNotExist();
    }
}
