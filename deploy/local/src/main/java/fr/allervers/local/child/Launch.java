package fr.allervers.local.child;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How to start one program: command line, additional environment, folder to run in. */
public record Launch(List<String> command, Map<String, String> environment, Path folder) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public static Launch of(Path folder, List<String> command) {
        return new Launch(command, Map.of(), folder);
    }

    public Launch with(Map<String, String> others) {
        return new Launch(command, others, folder);
    }
}
