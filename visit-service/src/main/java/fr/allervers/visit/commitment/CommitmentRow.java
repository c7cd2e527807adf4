package fr.allervers.visit.commitment;

import fr.allervers.visit.commitment.domain.AgreedStep;
import fr.allervers.visit.commitment.domain.Commitment;
import fr.allervers.visit.commitment.domain.CommitmentForm;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A contract as it is kept; its steps stand in rows of their own. */
@Entity
@Table(name = "commitment")
class CommitmentRow {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "agreed_on")
    LocalDate agreedOn;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Enumerated(EnumType.STRING)
    CommitmentForm form;

    protected CommitmentRow() {}

    static CommitmentRow of(Commitment commitment, Instant recordedAt) {
        CommitmentRow row = new CommitmentRow();
        row.id = commitment.id();
        row.caseId = commitment.caseId();
        row.agreedOn = commitment.agreedOn();
        row.recordedAt = recordedAt;
        row.form = commitment.form();
        return row;
    }

    Commitment toDomain(List<StepRow> steps) {
        List<AgreedStep> agreed = steps.stream().map(StepRow::toDomain).toList();
        return new Commitment(id, caseId, agreedOn, form, agreed);
    }
}
