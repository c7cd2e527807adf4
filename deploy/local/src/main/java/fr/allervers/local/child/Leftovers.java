package fr.allervers.local.child;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Programs that outlived their launcher (it was killed). They are known by their pid files alone, never
 * searched for by name, and ended before new ones start on the same data.
 */
public final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Leftovers() {}

    /** Ends what runs under that name, if anything does. */
    public static boolean end(DataFolder data, String name) {
        PidFile file = new PidFile(data.pidFile(name));
        boolean found = file.running().map(process -> end(name, process)).orElse(false);
        file.delete();
        return found;
    }

    private static boolean end(String name, ProcessHandle process) {
        Signal.send(name.equals("postgres") ? "INT" : "TERM", process);
        if (!ended(process)) {
            process.destroyForcibly();
            ended(process);
        }
        return true;
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
