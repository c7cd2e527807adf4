package fr.allervers.visit.plannedvisit.domain;

import fr.allervers.kit.Violation;
import fr.allervers.visit.casefile.domain.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit that the team means to make (<em>visite prévue</em>), and how it ended. */
public record PlannedVisit(
        UUID id,
        UUID caseId,
        LocalDate day,
        @Nullable Hours hours,
        Place place,
        @Nullable String note,
        State state) {

    private static final int MOST_YEARS_AHEAD = 1;

    /** What became of it. */
    public sealed interface State {

        /** Still to be made. */
        record Planned() implements State {}

        /** The household was met: the meeting is the fact. */
        record Held(UUID meetingId) implements State {}

        /** It was given up, or nobody was there. */
        record NotHeld(Cancellation by) implements State {}
    }

    public static PlannedVisit of(
            UUID id, UUID caseId, LocalDate day, @Nullable Hours hours, Place place, @Nullable String note) {
        return new PlannedVisit(id, caseId, day, hours, place, note, new State.Planned());
    }

    public List<Violation> violations(LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (day.isBefore(today)) {
            found.add(PlannedVisitRefusal.VISIT_DAY_PAST.at("/day"));
        }
        if (day.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            found.add(PlannedVisitRefusal.VISIT_DAY_TOO_FAR.at("/day"));
        }
        if (hours != null && hours.endBeforeTheyBegin()) {
            found.add(PlannedVisitRefusal.HOURS_IN_DISORDER.at("/hours/to"));
        }
        return found;
    }

    /** The same plan, whatever became of it since: a retry. */
    public boolean plansSameAs(PlannedVisit other) {
        return in(other.state).equals(other);
    }

    public PlannedVisit heldBy(UUID meetingId) {
        requirePlanned();
        return in(new State.Held(meetingId));
    }

    public List<Violation> violations(Cancellation asked) {
        return asked.violations(day);
    }

    public PlannedVisit cancelled(Cancellation by) {
        requirePlanned();
        return in(new State.NotHeld(by));
    }

    /** Given up before for this very motive: a retry. */
    public boolean wasCancelledFor(CancellationMotive motive) {
        return state instanceof State.NotHeld(Cancellation by) && by.motive() == motive;
    }

    private void requirePlanned() {
        if (!(state instanceof State.Planned)) {
            throw PlannedVisitRefusal.PLANNED_VISIT_ENDED.refuse();
        }
    }

    private PlannedVisit in(State next) {
        return new PlannedVisit(id, caseId, day, hours, place, note, next);
    }
}
