package fr.allervers.simulator.play;

import java.time.Duration;
import java.util.function.Supplier;

/** Asks again and again until it is so, not for ever. */
final class Patience {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(250);

    private Patience() {}

    /** {@code missing}: empty when all is there, else what is not, for the message. */
    static void until(Duration atMost, Supplier<String> missing) {
        long end = System.nanoTime() + atMost.toNanos();
        Duration pause = FIRST_PAUSE;
        for (String left = missing.get(); !left.isEmpty(); left = missing.get()) {
            if (System.nanoTime() > end) {
                throw new SimulationFailure(left + " (attendu " + atMost.toSeconds() + " s)");
            }
            Wire.pause(pause);
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }
}
