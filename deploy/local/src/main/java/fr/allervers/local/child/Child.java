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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One program that runs beside the launcher: its output in a log file, its identity in a pid file. */
public final class Child {

    private static final Duration KILL_WAIT = Duration.ofSeconds(10);
    private static final Optional<Path> SETSID = onPath("setsid");

    private final String name;
    private final String stopSignal;
    private final DataFolder data;
    private volatile @Nullable Process process;
    private volatile boolean askedToEnd;

    /** A program that ends cleanly on TERM. */
    public Child(String name, DataFolder data) {
        this(name, "TERM", data);
    }

    public Child(String name, String stopSignal, DataFolder data) {
        this.name = name;
        this.stopSignal = stopSignal;
        this.data = data;
    }

    /** Starts the program, after ending the one a dead launcher may have left. */
    public synchronized Child start(Launch launch) {
        Leftovers.end(data, name);
        ProcessBuilder builder = new ProcessBuilder(command(launch))
                .directory(launch.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(launch.environment());
        try {
            Process started = builder.start();
            pidFile().write(started.toHandle());
            askedToEnd = false;
            process = started;
            return this;
        } catch (IOException e) {
            throw new StartFailure(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    public String name() {
        return name;
    }

    public Path log() {
        return data.log(name);
    }

    public long pid() {
        return running().pid();
    }

    public boolean isAlive() {
        Process current = process;
        return current != null && current.isAlive();
    }

    /** Whether it was started and ended without being asked to. */
    public boolean hasCrashed() {
        Process current = process;
        return current != null && !current.isAlive() && !askedToEnd;
    }

    /** Asks the program to end cleanly; ends it by force when it has not within the time given. */
    public synchronized void stop(Duration patience) {
        Process current = process;
        if (current == null) {
            return;
        }
        askedToEnd = true;
        Signal.send(stopSignal, current.toHandle());
        if (!ended(current, patience)) {
            kill();
        }
        forget();
    }

    /**
     * Ends the program at once with all that it started, as a power cut would (kill -9): what outlived it would hold
     * what its next start needs.
     */
    public synchronized void kill() {
        Process current = process;
        if (current == null) {
            return;
        }
        askedToEnd = true;
        List<ProcessHandle> family = Stream.concat(Stream.of(current.toHandle()), current.descendants())
                .toList();
        family.forEach(ProcessHandle::destroyForcibly);
        awaitEnd(family);
        if (current.isAlive()) {
            throw new IllegalStateException(name + " survives a kill, process " + current.pid());
        }
        forget();
    }

    /** Waits for the program to end by itself and returns its exit code. */
    public int waitFor(Duration patience) {
        Process current = running();
        if (!ended(current, patience)) {
            kill();
            throw new StartFailure(name + " did not end within " + patience.toSeconds() + " s. Log: " + log());
        }
        forget();
        return current.exitValue();
    }

    /** The exit code of a program that ended by itself; 137 is a kill. */
    public int exitCode() {
        return running().exitValue();
    }

    /** The error for a program that ended or never became ready: cause, last lines, log file, remedy. */
    public StartFailure failure(String what, String remedy) {
        List<String> lines = new ArrayList<>();
        lines.add(name + " " + what + ".");
        LogTail.of(log(), 8).forEach(line -> lines.add("    | " + line));
        lines.add("  Log file: " + log());
        lines.add("  What to do: " + remedy);
        return new StartFailure(String.join("\n", lines));
    }

    private static void awaitEnd(List<ProcessHandle> killed) {
        CompletableFuture<?>[] ends = killed.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(ends).get(KILL_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException lingering) {
            // An orphan that no parent reaps still has its number, and holds nothing any more.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process running() {
        Process current = process;
        if (current == null) {
            throw new IllegalStateException(name + " is not running");
        }
        return current;
    }

    private void forget() {
        process = null;
        pidFile().delete();
    }

    private PidFile pidFile() {
        return new PidFile(data.pidFile(name));
    }

    /** In a session of its own: Ctrl-C reaches the launcher alone, which then stops all in good order. */
    private List<String> command(Launch launch) {
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
