package fr.allervers.followup.watch.domain;

import java.util.UUID;

/** A fact about a watch that went out under this event id and still holds. */
public record Told(UUID eventId, WatchEvent event) {}
