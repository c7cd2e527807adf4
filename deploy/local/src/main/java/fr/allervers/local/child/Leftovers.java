package fr.allervers.local.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Programs that outlived their launcher (it was killed). They are known by their pid files alone, never
 * searched for by name, and ended before new ones start on the same data.
 */
public final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Leftovers() {}

    /** The launcher's own pid file, which is never a leftover of itself. */
    public static final String LAUNCHER = "launcher";

    /** Those that others need end last. */
    private static final List<String> LAST = List.of("keycloak", "kafka", "postgres");

    /** Ends every program that pid files of this data folder speak of; tells whether one still ran. */
    public static boolean endAll(DataFolder data) {
        try (Stream<Path> files = Files.list(data.folder("pids"))) {
            return files.map(file -> file.getFileName().toString().replace(".pid", ""))
                    .filter(name -> !name.equals(LAUNCHER))
                    .sorted(Comparator.comparingInt(LAST::indexOf))
                    .map(name -> end(data, name))
                    .reduce(false, Boolean::logicalOr);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what runs under that name, if anything does. */
    public static boolean end(DataFolder data, String name) {
        PidFile file = new PidFile(data.pidFile(name));
        Optional<ProcessHandle> process = file.running();
        process.ifPresent(running -> end(file, running, name.equals("postgres") ? "INT" : "TERM"));
        file.delete();
        return process.isPresent();
    }

    private static void end(PidFile file, ProcessHandle process, String signal) {
        Signal.send(signal, process);
        if (!file.ended(PATIENCE)) {
            process.destroyForcibly();
            file.ended(PATIENCE);
        }
    }
}
