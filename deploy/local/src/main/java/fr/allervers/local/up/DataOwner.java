package fr.allervers.local.up;

import fr.allervers.local.Settings;
import fr.allervers.local.StartFailure;
import fr.allervers.local.child.Leftovers;
import fr.allervers.local.child.PidFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one launcher that owns a data folder while it runs. */
final class DataOwner {

    /** What a data folder holds: {@code --fresh} removes these and nothing else. */
    private static final List<String> KEPT = List.of(
            "postgres", "kafka", "keycloak", "logs", "secrets.properties", "status.json", "clock", "loaded", "journal");

    private final Settings settings;
    /** Held until this process ends, however it ends. */
    @SuppressWarnings("unused")
    private @Nullable FileLock lock;

    DataOwner(Settings settings) {
        this.settings = settings;
    }

    static Optional<ProcessHandle> launcher(Settings settings) {
        return pidFile(settings).running();
    }

    static void refuseIfRunning(Settings settings) {
        launcher(settings)
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .ifPresent(process -> {
                    throw alreadyRuns(settings);
                });
    }

    /** Takes the folder for this process, or says who has it; ends what a killed launcher left running. */
    void take() {
        lock = tryLock().orElseThrow(() -> alreadyRuns(settings));
        Leftovers.endAll(settings.data());
        pidFile(settings).write(ProcessHandle.current());
    }

    /** All but the launcher's own log, which somebody may be reading already. */
    void wipe() {
        Path log = settings.data().log(Leftovers.LAUNCHER);
        KEPT.forEach(name -> delete(settings.data().file(name), log));
    }

    private static StartFailure alreadyRuns(Settings settings) {
        String who = launcher(settings)
                .map(process -> " (process " + process.pid() + ")")
                .orElse("");
        return new StartFailure("AllerVers already runs on " + settings.data().root() + who + ".\n"
                + "  What to do: ./up status shows it, ./up stop ends it, --data DIR and --ports BASE start another.");
    }

    private Optional<FileLock> tryLock() {
        try {
            Path file = Files.createDirectories(settings.data().root()).resolve("lock");
            return Optional.ofNullable(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PidFile pidFile(Settings settings) {
        return new PidFile(settings.data().pidFile(Leftovers.LAUNCHER));
    }

    private static void delete(Path path, Path kept) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(file -> !kept.startsWith(file))
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
