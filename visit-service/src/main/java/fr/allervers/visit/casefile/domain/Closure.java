package fr.allervers.visit.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;

/** The end of the intervention: when and why. The check 15 days after is still due (framing note). */
public record Closure(LocalDate closedOn, ClosureMotive motive, Instant recordedAt) {

    /** The same day and motive, whenever it was recorded. */
    boolean saysSameAs(Closure other) {
        return closedOn.equals(other.closedOn) && motive == other.motive;
    }
}
