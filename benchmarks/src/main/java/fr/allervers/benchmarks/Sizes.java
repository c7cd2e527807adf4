package fr.allervers.benchmarks;

import java.time.Duration;

/** How long and how much: a full run, or a quick one that shows that everything works. */
record Sizes(
        boolean quick,
        Duration warmUp,
        Duration window,
        int importLines,
        int checkedLines,
        int relayRows,
        int clients,
        int waiting,
        int listed) {

    static Sizes fullRun() {
        return new Sizes(
                false,
                Duration.ofSeconds(60),
                Duration.ofSeconds(15),
                100_000,
                200_000,
                200_000,
                16,
                50_000,
                1_000_000);
    }

    static Sizes quickRun() {
        return new Sizes(true, Duration.ofSeconds(2), Duration.ofSeconds(3), 5_000, 20_000, 10_000, 16, 4_000, 20_000);
    }
}
