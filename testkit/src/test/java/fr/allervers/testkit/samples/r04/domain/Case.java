package fr.allervers.testkit.samples.r04.domain;

import io.smallrye.mutiny.Uni;

/** Wrong: a domain that waits. */
public record Case(Uni<String> name) {}
