package fr.allervers.local.child;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits until a program answers, watching that it is still alive. */
public final class Wait {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Wait() {}

    public static void untilReady(Child child, Duration patience, BooleanSupplier ready) {
        Instant end = Instant.now().plus(patience);
        while (!ready.getAsBoolean()) {
            if (!child.isAlive()) {
                throw child.failure("ended while it was starting", "read the lines above, then start again");
            }
            if (Instant.now().isAfter(end)) {
                throw child.failure(
                        "is not ready after " + patience.toSeconds() + " s",
                        "look for a busy machine or a full disk, then start again");
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
