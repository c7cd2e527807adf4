package fr.allervers.testkit.samples.good.visit;

import fr.allervers.testkit.samples.good.visit.domain.Visit;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;

/** Knows persistence, as it may. */
class VisitRow {

    LocalDate date = LocalDate.EPOCH;
    LockModeType lock = LockModeType.NONE;

    Visit toDomain() {
        return new Visit(date);
    }
}
