package fr.allervers.local.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Everything one platform keeps: data of each program, logs, pid files, secrets. */
public record DataFolder(Path root) {

    public Path log(String program) {
        return folder("logs").resolve(program + ".log");
    }

    public Path pidFile(String program) {
        return folder("pids").resolve(program + ".pid");
    }

    /** A sub-folder, created when missing. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path file(String name) {
        return root.resolve(name);
    }
}
