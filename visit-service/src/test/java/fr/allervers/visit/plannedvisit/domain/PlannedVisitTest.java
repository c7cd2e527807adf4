package fr.allervers.visit.plannedvisit.domain;

import static fr.allervers.visit.fixtures.Cases.NOW;
import static fr.allervers.visit.fixtures.Cases.TODAY;
import static fr.allervers.visit.fixtures.Refusals.assertRefused;
import static fr.allervers.visit.plannedvisit.domain.PlannedVisitRefusal.ABSENT_BEFORE_THE_DAY;
import static fr.allervers.visit.plannedvisit.domain.PlannedVisitRefusal.HOURS_IN_DISORDER;
import static fr.allervers.visit.plannedvisit.domain.PlannedVisitRefusal.PLANNED_VISIT_ENDED;
import static fr.allervers.visit.plannedvisit.domain.PlannedVisitRefusal.VISIT_DAY_PAST;
import static fr.allervers.visit.plannedvisit.domain.PlannedVisitRefusal.VISIT_DAY_TOO_FAR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.visit.casefile.domain.Place;
import fr.allervers.visit.plannedvisit.domain.PlannedVisit.State;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlannedVisitTest {

    private static final UUID MEETING = UUID.randomUUID();

    @Test
    void violations_ofAVisitTodayOrInAYear_areNone() {
        assertThat(visit(TODAY, null).violations(TODAY)).isEmpty();
        assertThat(visit(TODAY.plusYears(1), hours("14:00", "16:00")).violations(TODAY))
                .isEmpty();
        assertThat(visit(TODAY, hours("14:00", null)).violations(TODAY)).isEmpty();
    }

    @Test
    void violations_ofADayThatIsPastOrTooFar_nameTheDay() {
        assertThat(visit(TODAY.minusDays(1), null).violations(TODAY)).containsExactly(VISIT_DAY_PAST.at("/day"));
        assertThat(visit(TODAY.plusYears(1).plusDays(1), null).violations(TODAY))
                .containsExactly(VISIT_DAY_TOO_FAR.at("/day"));
    }

    @Test
    void violations_ofHoursThatEndWhenTheyBegin_nameTheEnd() {
        assertThat(visit(TODAY, hours("14:00", "14:00")).violations(TODAY))
                .containsExactly(HOURS_IN_DISORDER.at("/hours/to"));
    }

    @Test
    void heldBy_aMeeting_endsThePlanOnce() {
        PlannedVisit held = visit(TODAY, null).heldBy(MEETING);

        assertThat(held.state()).isEqualTo(new State.Held(MEETING));
        assertRefused(PLANNED_VISIT_ENDED, () -> held.heldBy(UUID.randomUUID()));
        assertRefused(PLANNED_VISIT_ENDED, () -> held.cancelled(cancellation(CancellationMotive.OTHER, TODAY)));
    }

    @Test
    void cancelled_forAMotive_isNotHeldAndTakesNoMeeting() {
        PlannedVisit cancelled = visit(TODAY, null).cancelled(cancellation(CancellationMotive.POSTPONED, TODAY));

        assertThat(cancelled.wasCancelledFor(CancellationMotive.POSTPONED)).isTrue();
        assertThat(cancelled.wasCancelledFor(CancellationMotive.OTHER)).isFalse();
        assertRefused(PLANNED_VISIT_ENDED, () -> cancelled.heldBy(MEETING));
    }

    @Test
    void absence_beforeTheDayOfTheVisit_isNotKnownYet() {
        PlannedVisit visit = visit(TODAY, null);

        assertThat(visit.violations(cancellation(CancellationMotive.HOUSEHOLD_ABSENT, TODAY.minusDays(1))))
                .containsExactly(ABSENT_BEFORE_THE_DAY.at("/motive"));
        assertThat(visit.violations(cancellation(CancellationMotive.HOUSEHOLD_ABSENT, TODAY)))
                .isEmpty();
        assertThat(visit.violations(cancellation(CancellationMotive.POSTPONED, TODAY.minusDays(1))))
                .isEmpty();
    }

    @Test
    void planSentAgain_afterTheVisitWasHeld_isTheSamePlan() {
        PlannedVisit asked = visit(TODAY, null);

        assertThat(asked.plansSameAs(asked.heldBy(MEETING))).isTrue();
        assertThat(asked.plansSameAs(visit(TODAY, null))).isFalse();
    }

    private static Cancellation cancellation(CancellationMotive motive, LocalDate on) {
        return new Cancellation(motive, on, NOW);
    }

    private static Hours hours(String from, @Nullable String to) {
        return new Hours(LocalTime.parse(from), to == null ? null : LocalTime.parse(to));
    }

    private static PlannedVisit visit(LocalDate day, @Nullable Hours hours) {
        return PlannedVisit.of(UUID.randomUUID(), UUID.randomUUID(), day, hours, Place.HOME, null);
    }
}
