package fr.allervers.followup.watch.domain;

import fr.allervers.followup.watch.domain.Entry.Exchange;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The time that an exchange gives to the next one. The whole due day counts, in the department's time zone: {@code
 * dueUntil} is the first instant too late.
 */
public record Term(Exchange armedBy, LocalDate dueOn, Instant dueUntil) {

    /** Derived from the exchange: the same whoever computes it, and how often. */
    public UUID watchId() {
        return watchIdOf(armedBy.id());
    }

    public static UUID watchIdOf(UUID exchangeId) {
        return UUID.nameUUIDFromBytes(("watch:" + exchangeId).getBytes(StandardCharsets.UTF_8));
    }

    boolean holds(Entry next) {
        return !next.occurredOn().isAfter(dueOn);
    }
}
