package fr.allervers.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * The file through which a player moves the services' time: one duration added to the system's. Services
 * look at it only when it was there at their start; production has none.
 */
public record ClockFile(Path path) {

    public static ClockFile of(Settings settings) {
        return new ClockFile(settings.data().file("clock"));
    }

    public boolean exists() {
        return Files.exists(path);
    }

    /** Writes the shift at once, so that no reader sees half of it. */
    public void shift(Duration shift) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Path fresh = path.resolveSibling(path.getFileName() + ".new");
            Files.writeString(fresh, shift.toString());
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The services' time is the system's again. */
    public void now() {
        shift(Duration.ZERO);
    }
}
