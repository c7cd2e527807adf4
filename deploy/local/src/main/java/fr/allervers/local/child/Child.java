package fr.allervers.local.child;

import fr.allervers.local.StartFailure;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One program that runs beside the launcher: its output in a log file, its identity in a pid file. */
public final class Child {

    private static final Duration KILL_WAIT = Duration.ofSeconds(10);
    private static final Optional<Path> SETSID = onPath("setsid");

    private final Launch launch;
    private final DataFolder data;
    private @Nullable Process process;

    public Child(Launch launch, DataFolder data) {
        this.launch = launch;
        this.data = data;
    }

    /** Starts the program, after ending the one a dead launcher may have left. */
    public synchronized Child start() {
        Leftovers.end(data, launch.name());
        ProcessBuilder builder = new ProcessBuilder(command())
                .directory(launch.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(launch.environment());
        try {
            Process started = builder.start();
            pidFile().write(started.toHandle());
            process = started;
            return this;
        } catch (IOException e) {
            throw new StartFailure(launch.name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    public String name() {
        return launch.name();
    }

    public Path log() {
        return data.log(launch.name());
    }

    public long pid() {
        return running().pid();
    }

    public boolean isAlive() {
        Process current = process;
        return current != null && current.isAlive();
    }

    /** Asks the program to end cleanly; ends it by force when it has not within the time given. */
    public synchronized void stop(Duration patience) {
        Process current = process;
        if (current == null) {
            return;
        }
        Signal.send(launch.stopSignal(), current.toHandle());
        if (!ended(current, patience)) {
            kill();
        }
        forget();
    }

    /** Ends the program at once, as a power cut would (kill -9). */
    public synchronized void kill() {
        Process current = process;
        if (current == null) {
            return;
        }
        current.destroyForcibly();
        if (!ended(current, KILL_WAIT)) {
            throw new IllegalStateException(launch.name() + " survives a kill, process " + current.pid());
        }
        forget();
    }

    /** Waits for the program to end by itself and returns its exit code. */
    public int waitFor(Duration patience) {
        Process current = running();
        if (!ended(current, patience)) {
            kill();
            throw new StartFailure(launch.name() + " did not end within " + patience.toSeconds() + " s. Log: " + log());
        }
        forget();
        return current.exitValue();
    }

    /** The error for a program that ended or never became ready: cause, last lines, log file, remedy. */
    public StartFailure failure(String what, String remedy) {
        List<String> lines = new ArrayList<>();
        lines.add(launch.name() + " " + what + ".");
        LogTail.of(log(), 8).forEach(line -> lines.add("    | " + line));
        lines.add("  Log file: " + log());
        lines.add("  What to do: " + remedy);
        return new StartFailure(String.join("\n", lines));
    }

    private Process running() {
        Process current = process;
        if (current == null) {
            throw new IllegalStateException(launch.name() + " is not running");
        }
        return current;
    }

    private void forget() {
        process = null;
        pidFile().delete();
    }

    private PidFile pidFile() {
        return new PidFile(data.pidFile(launch.name()));
    }

    /** In a session of its own: Ctrl-C reaches the launcher alone, which then stops all in good order. */
    private List<String> command() {
        List<String> command = new ArrayList<>();
        SETSID.map(Path::toString).ifPresent(command::add);
        command.addAll(launch.command());
        return command;
    }

    private static boolean ended(Process process, Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<Path> onPath(String program) {
        return List.of("/usr/bin", "/bin", "/usr/local/bin").stream()
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
