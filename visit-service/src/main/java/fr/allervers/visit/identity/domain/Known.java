package fr.allervers.visit.identity.domain;

import java.time.Instant;

/**
 * What is kept of a household when a letter comes.
 *
 * @param recordedAt of the last word; {@link Instant#MIN} before the first
 * @param erasedAt of the last erasure, which nothing older undoes; {@link Instant#MIN} when there was none
 */
public record Known(Instant recordedAt, Situation situation, Instant erasedAt) {

    public static final Known NOTHING = new Known(Instant.MIN, Situation.UNKNOWN, Instant.MIN);

    boolean isOlderThan(Identity told) {
        return recordedAt.isBefore(told.recordedAt()) && erasedAt.isBefore(told.recordedAt());
    }

    Known after(Identity kept) {
        return new Known(kept.recordedAt(), kept.situation(), erasedAt);
    }
}
