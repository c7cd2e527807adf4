package fr.allervers.local.child;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How to start one program.
 *
 * @param stopSignal what asks it to end cleanly: TERM, or INT for PostgreSQL (fast shutdown)
 */
public record Launch(String name, List<String> command, Map<String, String> environment, Path folder, String stopSignal) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public static Launch of(String name, Path folder, List<String> command) {
        return new Launch(name, command, Map.of(), folder, "TERM");
    }

    public Launch with(Map<String, String> others) {
        return new Launch(name, command, others, folder, stopSignal);
    }

    public Launch stoppedBy(String signal) {
        return new Launch(name, command, environment, folder, signal);
    }
}
