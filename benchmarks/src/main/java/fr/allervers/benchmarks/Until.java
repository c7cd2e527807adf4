package fr.allervers.benchmarks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition, looking often, and gives up loudly. */
final class Until {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration LOOK = Duration.ofMillis(20);

    private Until() {}

    static void holds(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("gave up after " + PATIENCE);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
