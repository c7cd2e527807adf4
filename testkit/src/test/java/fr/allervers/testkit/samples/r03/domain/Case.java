package fr.allervers.testkit.samples.r03.domain;

import java.time.Instant;

/** Wrong: a domain that looks at the clock. */
public record Case(Instant at) {

    public static Case now() {
        return new Case(Instant.now());
    }
}
