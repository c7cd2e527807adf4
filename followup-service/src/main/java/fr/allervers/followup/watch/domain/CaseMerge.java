package fr.allervers.followup.watch.domain;

import java.util.UUID;

/** Two cases that are one after a merge of households, or were: {@code reversed} takes it back. */
public record CaseMerge(UUID id, UUID absorbed, UUID surviving, boolean reversed) {}
