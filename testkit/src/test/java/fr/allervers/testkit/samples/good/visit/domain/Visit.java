package fr.allervers.testkit.samples.good.visit.domain;

import java.time.LocalDate;

/** Pure. */
public record Visit(LocalDate on) {

    public Visit onceMore() {
        if (on.getYear() < 2000) {
            throw VisitRefusal.VISIT_TOO_OLD.refuse();
        }
        return new Visit(on.plusDays(1));
    }
}
