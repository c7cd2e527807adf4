package fr.allervers.kit;

import fr.allervers.contracts.Event;
import java.time.Instant;
import java.util.UUID;

/** A compacted topic forgot this key. */
public record Tombstone(UUID eventId, Instant recordedAt, String topic, String key) implements Event {}
