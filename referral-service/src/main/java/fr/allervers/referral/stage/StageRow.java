package fr.allervers.referral.stage;

import fr.allervers.referral.domain.Stage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stage that was reached, as a row that is never changed. */
@Entity
@Table(name = "stage_fact")
class StageRow {

    @Id
    UUID id;

    @Column(name = "referral_id")
    UUID referralId;

    @Column(name = "case_id")
    UUID caseId;

    String stage;

    @Column(name = "reached_on")
    LocalDate reachedOn;

    @Column(name = "document_kind")
    String documentKind;

    @Column(name = "document_reference")
    @Nullable
    String documentReference;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected StageRow() {}

    static StageRow of(StageFact fact, UUID referralId, UUID caseId, Instant now) {
        StageRow row = new StageRow();
        row.id = fact.id();
        row.referralId = referralId;
        row.caseId = caseId;
        row.stage = fact.stage().name();
        row.reachedOn = fact.reachedOn();
        row.documentKind = fact.document().name();
        row.documentReference = fact.documentReference();
        row.recordedAt = now;
        return row;
    }

    StageFact toFact() {
        return new StageFact(
                id, Stage.valueOf(stage), reachedOn, StageFact.DocumentKind.valueOf(documentKind), documentReference);
    }
}
