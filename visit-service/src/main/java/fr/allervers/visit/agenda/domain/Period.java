package fr.allervers.visit.agenda.domain;

import fr.allervers.kit.Violation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The days of an agenda, both included. */
public record Period(LocalDate from, LocalDate to) {

    static final int LONGEST = 62;

    public List<Violation> violations() {
        if (to.isBefore(from)) {
            return List.of(AgendaRefusal.AGENDA_ENDS_BEFORE_IT_BEGINS.at("/to"));
        }
        return ChronoUnit.DAYS.between(from, to) >= LONGEST
                ? List.of(AgendaRefusal.AGENDA_TOO_LONG.at("/to"))
                : List.of();
    }
}
