package fr.allervers.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;

/** An approved text in the repository: what is made today equals it, or is approved with {@code -Dapprove=true}. */
record Snapshot(Path file, boolean approving) {

    static Snapshot of(Path file) {
        return new Snapshot(file, Boolean.getBoolean("approve"));
    }

    void check(String made) {
        if (approving) {
            write(made);
        } else if (!Files.exists(file)) {
            Assertions.fail("%s is missing.%n%s", file, howToApprove());
        } else {
            compare(made);
        }
    }

    private void compare(String made) {
        String approved = read();
        if (!approved.equals(made)) {
            Assertions.fail(
                    "%s is not what is made today.%n%s%n%s", file, firstDifference(approved, made), howToApprove());
        }
    }

    private static String firstDifference(String approved, String made) {
        List<String> before = approved.lines().toList();
        List<String> after = made.lines().toList();
        int line = 0;
        while (line < before.size() && line < after.size() && before.get(line).equals(after.get(line))) {
            line++;
        }
        return "First difference, line " + (line + 1) + "\n  approved: " + at(before, line) + "\n  made:     "
                + at(after, line);
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "(end)";
    }

    private static String howToApprove() {
        return "If the change is meant: run the same test with -Dapprove=true, read the diff, commit it.";
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(String made) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, made);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
