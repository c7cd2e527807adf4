package fr.allervers.visit.plannedvisit;

import fr.allervers.visit.casefile.domain.Place;
import fr.allervers.visit.plannedvisit.domain.Cancellation;
import fr.allervers.visit.plannedvisit.domain.CancellationMotive;
import fr.allervers.visit.plannedvisit.domain.Hours;
import fr.allervers.visit.plannedvisit.domain.PlannedVisit;
import fr.allervers.visit.plannedvisit.domain.PlannedVisit.State;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A planned visit as it is kept; written once, then ended once. */
@Entity
@Table(name = "planned_visit")
class PlannedVisitRow {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "visit_day")
    LocalDate day;

    @Column(name = "starts_at")
    @Nullable
    LocalTime startsAt;

    @Column(name = "ends_at")
    @Nullable
    LocalTime endsAt;

    @Enumerated(EnumType.STRING)
    Place place;

    @Nullable
    String note;

    @Column(name = "planned_on")
    LocalDate plannedOn;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "meeting_id")
    @Nullable
    UUID meetingId;

    @Column(name = "cancelled_on")
    @Nullable
    LocalDate cancelledOn;

    @Column(name = "cancelled_at")
    @Nullable
    Instant cancelledAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    CancellationMotive motive;

    protected PlannedVisitRow() {}

    static PlannedVisitRow of(PlannedVisit visit, LocalDate plannedOn, Instant recordedAt) {
        PlannedVisitRow row = new PlannedVisitRow();
        row.id = visit.id();
        row.caseId = visit.caseId();
        row.day = visit.day();
        row.startsAt = visit.hours() == null ? null : visit.hours().from();
        row.endsAt = visit.hours() == null ? null : visit.hours().to();
        row.place = visit.place();
        row.note = visit.note();
        row.plannedOn = plannedOn;
        row.recordedAt = recordedAt;
        row.take(visit.state());
        return row;
    }

    /** How it ended; the plan itself stays as it was. */
    void take(State state) {
        switch (state) {
            case State.Planned _ -> {}
            case State.Held(UUID meeting) -> meetingId = meeting;
            case State.NotHeld(Cancellation by) -> {
                cancelledOn = by.on();
                cancelledAt = by.recordedAt();
                motive = by.motive();
            }
        }
    }

    PlannedVisit toDomain() {
        Hours hours = startsAt == null ? null : new Hours(startsAt, endsAt);
        return new PlannedVisit(id, caseId, day, hours, place, note, state());
    }

    private State state() {
        if (meetingId != null) {
            return new State.Held(meetingId);
        }
        return cancelledOn == null || cancelledAt == null || motive == null
                ? new State.Planned()
                : new State.NotHeld(new Cancellation(motive, cancelledOn, cancelledAt));
    }
}
