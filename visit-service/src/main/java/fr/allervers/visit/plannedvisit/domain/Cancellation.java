package fr.allervers.visit.plannedvisit.domain;

import fr.allervers.kit.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A planned visit was not held, or will not be. */
public record Cancellation(CancellationMotive motive, LocalDate on, Instant recordedAt) {

    /** Nobody knows before the day that the household will be absent. */
    List<Violation> violations(LocalDate visitDay) {
        return motive == CancellationMotive.HOUSEHOLD_ABSENT && on.isBefore(visitDay)
                ? List.of(PlannedVisitRefusal.ABSENT_BEFORE_THE_DAY.at("/motive"))
                : List.of();
    }
}
