package fr.allervers.local.up;

import fr.allervers.local.Settings;
import fr.allervers.local.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What must be true before anything starts; each failure names its cause and its remedy. */
record Checks(Settings settings) {

    private static final long NEEDED_BYTES = 2L * 1024 * 1024 * 1024;

    void enoughDisk() {
        try {
            Path folder = Files.createDirectories(settings.data().root());
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new StartFailure("The disk is nearly full: " + free / 1_048_576 + " MB left where " + folder
                        + " lies, 2048 MB are needed.\n"
                        + "  What to do: make room, or keep the data elsewhere with ./up --data DIR");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void portsAreFree() {
        List<String> taken = settings.ports().byName().entrySet().stream()
                .filter(port -> isTaken(port.getValue()))
                .map(Checks::describe)
                .toList();
        if (!taken.isEmpty()) {
            throw new StartFailure(String.join("\n", taken)
                    + "\n  What to do: end that program, or move all ports with ./up --ports "
                    + (settings.ports().web() + 1000));
        }
    }

    static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static String describe(Map.Entry<String, Integer> port) {
        String owner = PortOwner.of(port.getValue()).map(name -> " by " + name).orElse("");
        return "Port " + port.getValue() + ", wanted for " + port.getKey() + ", is taken" + owner + ".";
    }
}
