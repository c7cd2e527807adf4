package fr.allervers.local.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who a child is: process number and start time, so that a number the system gave to another program
 * since is never mistaken for ours.
 */
public record PidFile(Path path) {

    public void write(ProcessHandle process) {
        try {
            Files.writeString(path, process.pid() + " " + startOf(process) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process this file speaks of, when it still runs. */
    public Optional<ProcessHandle> running() {
        return read().flatMap(PidFile::find);
    }

    /** Waits for the process to end; false when it still runs after that time. */
    public boolean ended(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (running().isPresent()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Wait.pause();
        }
        return true;
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<List<String>> read() {
        try {
            List<String> words =
                    Files.exists(path) ? List.of(Files.readString(path).strip().split(" ")) : List.of();
            return words.size() == 2 ? Optional.of(words) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> find(List<String> words) {
        return ProcessHandle.of(Long.parseLong(words.getFirst()))
                .filter(PidFile::isAlive)
                .filter(process -> startOf(process).equals(words.getLast()));
    }

    /** A program that ended and that nobody buried yet counts as ended: it has no command any more. */
    private static boolean isAlive(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH).toString();
    }
}
