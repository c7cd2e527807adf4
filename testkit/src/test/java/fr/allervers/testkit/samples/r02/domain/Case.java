package fr.allervers.testkit.samples.r02.domain;

import fr.allervers.kit.Scope;

/** Wrong: a domain that knows who asks. */
public record Case(Scope scope) {}
