package fr.allervers.followup.watch.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a watch that is to go out. {@code supersedes}: from that event on, what was told about this watch does
 * not hold any more, and this is what holds instead.
 */
public record Telling(Told told, @Nullable UUID supersedes) {}
