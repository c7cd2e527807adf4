package fr.allervers.visit.plannedvisit.domain;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When on its day a visit is planned, local time; without an end it begins then. */
public record Hours(LocalTime from, @Nullable LocalTime to) {

    boolean endBeforeTheyBegin() {
        return to != null && !to.isAfter(from);
    }
}
