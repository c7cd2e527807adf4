package fr.allervers.local.up;

import fr.allervers.local.ClockFile;
import fr.allervers.local.Settings;
import fr.allervers.local.StartFailure;
import fr.allervers.local.Tools;
import fr.allervers.local.child.Leftovers;
import fr.allervers.local.child.PidFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The simulator, a program of its own: a month of transfers and team work, through the public API alone. */
record Simulation(Settings settings) {

    private static final String NAME = "simulator";

    boolean isLoaded() {
        return Files.exists(loaded());
    }

    /** Plays the month the first time; afterwards prints the table of indicators again. */
    void run(Path status) {
        if (!Files.isRegularFile(jar())) {
            System.out.println("No month of transfers is played: " + jar() + " is not built.");
        } else if (isLoaded()) {
            play(List.of("--status", status.toString(), "--table-only"));
        } else {
            load(status);
        }
    }

    private void load(Path status) {
        ClockFile clock = ClockFile.of(settings);
        try {
            play(List.of(
                    "--status", status.toString(),
                    "--clock-file", clock.path().toString(),
                    "--journal", settings.data().file("journal").toString()));
            Files.writeString(loaded(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            clock.now();
        }
    }

    private void play(List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(Tools.java().toString(), "-Xmx256m", "-XX:+UseSerialGC", "-jar", jar().toString()));
        command.addAll(arguments);
        try {
            Process player = new ProcessBuilder(command).inheritIO().start();
            new PidFile(settings.data().pidFile(NAME)).write(player.toHandle());
            int code = player.waitFor();
            if (code != 0) {
                throw new StartFailure("The simulator ended with code " + code + "; the lines above say why.\n"
                        + "  What to do: ./up tries again, ./up --fresh starts anew, ./up --empty leaves it out.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while the simulator played", e);
        }
    }

    /** Ends the player when it is in the middle of its month. */
    void stop() {
        Leftovers.end(settings.data(), NAME);
    }

    private Path jar() {
        return settings.project().resolve("deploy/simulator/target/simulator.jar");
    }

    private Path loaded() {
        return settings.data().file("loaded");
    }
}
