package fr.allervers.local.up;

import fr.allervers.local.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The mark of a launcher that has told everything and now only stays. */
final class Started {

    private Started() {}

    static boolean isMarked(Settings settings) {
        return Files.exists(settings.data().file("started"));
    }

    static void mark(Settings settings) {
        try {
            Files.writeString(settings.data().file("started"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void clear(Settings settings) {
        try {
            Files.deleteIfExists(settings.data().file("started"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
