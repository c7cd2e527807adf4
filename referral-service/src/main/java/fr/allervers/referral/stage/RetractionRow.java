package fr.allervers.referral.stage;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.stage.domain.Retraction;
import fr.allervers.referral.stage.domain.RetractionReason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A fact that was taken back. */
@Entity
@Table(name = "stage_retraction")
class RetractionRow {

    @Id
    @Column(name = "fact_id")
    UUID factId;

    @Enumerated(EnumType.STRING)
    RetractionReason reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "recorded_by")
    Source recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected RetractionRow() {}

    static RetractionRow of(Retraction retraction) {
        RetractionRow row = new RetractionRow();
        row.factId = retraction.factId();
        row.reason = retraction.reason();
        row.recordedBy = retraction.recordedBy();
        row.recordedAt = retraction.recordedAt();
        return row;
    }

    Retraction toRetraction() {
        return new Retraction(factId, reason, recordedBy, recordedAt);
    }
}
