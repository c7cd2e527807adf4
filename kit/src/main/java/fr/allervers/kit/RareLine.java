package fr.allervers.kit;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/**
 * A line of the log that an outage would repeat for every request: said at once, then at most once in a while, with how
 * many were left out meanwhile.
 */
final class RareLine {

    private static final Duration QUIET = Duration.ofSeconds(10);

    private final Logger logger;
    private final LongSupplier nanos;
    private boolean saidOnce;
    private long saidAt;
    private long leftOut;

    RareLine(Logger logger) {
        this(logger, System::nanoTime);
    }

    /** {@code nanos}: a clock that only goes forward, as {@link System#nanoTime()}. */
    RareLine(Logger logger, LongSupplier nanos) {
        this.logger = logger;
        this.nanos = nanos;
    }

    synchronized void error(String line) {
        long now = nanos.getAsLong();
        if (saidOnce && now - saidAt < QUIET.toNanos()) {
            leftOut++;
            return;
        }
        logger.error(leftOut == 0 ? line : line + " (and " + leftOut + " more since the last line)");
        saidOnce = true;
        saidAt = now;
        leftOut = 0;
    }
}
