package fr.allervers.reporting.rebuild.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One pass over the whole log: how far it is, how fast it went, whether the figures agreed. */
public record Rebuild(
        UUID id,
        RebuildState state,
        @Nullable Instant startedAt,
        @Nullable Instant loadedAt,
        @Nullable Instant finishedAt,
        long factsRead,
        List<Difference> differences) {

    public Rebuild {
        differences = List.copyOf(differences);
    }

    /** Null until it is known. */
    public @Nullable Boolean equal() {
        return state == RebuildState.DONE ? differences.isEmpty() : null;
    }

    /** From the first record read to the swap; null until then. */
    public @Nullable Double seconds() {
        return seconds(startedAt, finishedAt);
    }

    /** Reading and storing alone; null until all is read. */
    public @Nullable Double readingSeconds() {
        return seconds(startedAt, loadedAt);
    }

    public @Nullable Long eventsPerSecond() {
        Double reading = readingSeconds();
        return reading == null || reading == 0 ? null : Math.round(factsRead / reading);
    }

    private static @Nullable Double seconds(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null ? null : Duration.between(from, to).toMillis() / 1000.0;
    }
}
