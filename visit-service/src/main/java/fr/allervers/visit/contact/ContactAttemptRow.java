package fr.allervers.visit.contact;

import fr.allervers.visit.casefile.domain.StepsReview;
import fr.allervers.visit.casefile.domain.StepsState;
import fr.allervers.visit.casefile.domain.TransitionState;
import fr.allervers.visit.contact.domain.AttemptOutcome;
import fr.allervers.visit.contact.domain.Channel;
import fr.allervers.visit.contact.domain.ContactAttempt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An attempt as it is kept. */
@Entity
@Table(name = "contact_attempt")
class ContactAttemptRow {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "occurred_on")
    LocalDate occurredOn;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Enumerated(EnumType.STRING)
    AttemptOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Nullable
    StepsState steps;

    @Enumerated(EnumType.STRING)
    @Nullable
    TransitionState transition;

    @Nullable
    String note;

    protected ContactAttemptRow() {}

    static ContactAttemptRow of(ContactAttempt attempt, Instant recordedAt) {
        ContactAttemptRow row = new ContactAttemptRow();
        row.id = attempt.id();
        row.caseId = attempt.caseId();
        row.occurredOn = attempt.occurredOn();
        row.recordedAt = recordedAt;
        row.channel = attempt.channel();
        row.outcome = attempt.outcome();
        row.steps = attempt.review() == null ? null : attempt.review().steps();
        row.transition = attempt.review() == null ? null : attempt.review().transition();
        row.note = attempt.note();
        return row;
    }

    ContactAttempt toDomain() {
        StepsReview review = steps == null || transition == null ? null : new StepsReview(steps, transition);
        return new ContactAttempt(id, caseId, occurredOn, channel, outcome, review, note);
    }
}
