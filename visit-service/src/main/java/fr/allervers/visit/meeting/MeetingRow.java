package fr.allervers.visit.meeting;

import fr.allervers.visit.casefile.domain.Place;
import fr.allervers.visit.casefile.domain.StepsReview;
import fr.allervers.visit.casefile.domain.StepsState;
import fr.allervers.visit.casefile.domain.TransitionState;
import fr.allervers.visit.meeting.domain.Meeting;
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

/** A meeting as it is kept. */
@Entity
@Table(name = "meeting")
class MeetingRow {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "occurred_on")
    LocalDate occurredOn;

    @Column(name = "started_at")
    @Nullable
    LocalTime startedAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Enumerated(EnumType.STRING)
    Place place;

    @Enumerated(EnumType.STRING)
    @Nullable
    StepsState steps;

    @Enumerated(EnumType.STRING)
    @Nullable
    TransitionState transition;

    @Nullable
    String note;

    @Column(name = "planned_visit_id")
    @Nullable
    UUID plannedVisitId;

    protected MeetingRow() {}

    static MeetingRow of(Meeting meeting, Instant recordedAt) {
        MeetingRow row = new MeetingRow();
        row.id = meeting.id();
        row.caseId = meeting.caseId();
        row.occurredOn = meeting.occurredOn();
        row.startedAt = meeting.startedAt();
        row.recordedAt = recordedAt;
        row.place = meeting.place();
        row.steps = meeting.review() == null ? null : meeting.review().steps();
        row.transition = meeting.review() == null ? null : meeting.review().transition();
        row.note = meeting.note();
        row.plannedVisitId = meeting.plannedVisitId();
        return row;
    }

    Meeting toDomain() {
        StepsReview review = steps == null || transition == null ? null : new StepsReview(steps, transition);
        return new Meeting(id, caseId, occurredOn, startedAt, place, review, note, plannedVisitId);
    }
}
