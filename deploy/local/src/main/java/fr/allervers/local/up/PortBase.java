package fr.allervers.local.up;

import fr.allervers.local.Ports;
import fr.allervers.local.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The ports of a data folder: those asked for, else those of its last start, else the usual ones. */
public final class PortBase {

    private static final String FILE = "ports";

    private PortBase() {}

    public static Ports choose(Command.Request request) {
        return Ports.fromBase(request.portBase() > 0 ? request.portBase() : last(request.data()));
    }

    static void remember(Settings settings) {
        try {
            Files.createDirectories(settings.data().root());
            Files.writeString(settings.data().file(FILE), settings.ports().web() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int last(Path data) {
        try {
            Path file = data.resolve(FILE);
            return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : Ports.DEFAULT_BASE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
