package fr.allervers.visit.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An act that was taken back, by the event that told so. */
@Entity
@Table(name = "act_retraction")
class ActRetractionRow {

    @Id
    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "case_id")
    UUID caseId;

    UUID retracts;
    String reason;

    @Column(name = "retracted_on")
    LocalDate retractedOn;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected ActRetractionRow() {}

    static ActRetractionRow of(RetractAct.Command told) {
        ActRetractionRow row = new ActRetractionRow();
        row.eventId = told.eventId();
        row.caseId = told.caseId();
        row.retracts = told.retracts();
        row.reason = told.reason();
        row.retractedOn = told.retractedOn();
        row.recordedAt = told.recordedAt();
        return row;
    }
}
