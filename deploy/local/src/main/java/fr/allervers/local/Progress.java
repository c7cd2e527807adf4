package fr.allervers.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** One line per finished step, with its time. */
public interface Progress {

    void done(String step, Duration time);

    /** Runs a step and tells when it is done. */
    default void step(String step, Runnable work) {
        long start = System.nanoTime();
        work.run();
        done(step, Duration.ofNanos(System.nanoTime() - start));
    }

    static Progress silent() {
        return (_, _) -> {};
    }

    static Progress on(PrintStream out) {
        return (step, time) ->
                out.println(String.format(Locale.ROOT, "  %-46s %6.1f s", step, time.toMillis() / 1000.0));
    }
}
