package fr.allervers.local.up;

import fr.allervers.local.Platform;
import fr.allervers.local.StartFailure;
import fr.allervers.local.child.Program;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Watches the programs while the launcher stays. One that ends by itself is named, with its log, and
 * started again; one that keeps ending is left alone.
 */
final class Supervisor {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int PATIENCE = 3;

    private final Platform platform;
    private final Map<String, Integer> crashes = new HashMap<>();

    Supervisor(Platform platform) {
        this.platform = platform;
    }

    /** Never returns, unless interrupted. */
    void watch() {
        try {
            while (true) {
                platform.programs().stream().filter(Supervisor::hasCrashed).forEach(this::restart);
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean hasCrashed(Program program) {
        return program.child().hasCrashed();
    }

    private void restart(Program program) {
        int count = crashes.merge(program.name(), 1, Integer::sum);
        if (count > PATIENCE) {
            return;
        }
        String remedy = count < PATIENCE
                ? "nothing, it is started again now"
                : "read its log; ./up stop and ./up start everything again";
        System.err.println("\n"
                + program.child()
                        .failure("ended by itself, code " + program.child().exitCode(), remedy)
                        .getMessage());
        if (count < PATIENCE) {
            startAgain(program);
        }
    }

    private static void startAgain(Program program) {
        try {
            program.start();
            System.out.println(program.name() + " is ready again.");
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
        }
    }
}
