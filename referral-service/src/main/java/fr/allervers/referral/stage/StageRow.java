package fr.allervers.referral.stage;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.stage.domain.DocumentKind;
import fr.allervers.referral.stage.domain.Hearing;
import fr.allervers.referral.stage.domain.HearingOutcome;
import fr.allervers.referral.stage.domain.HearingPresence;
import fr.allervers.referral.stage.domain.JudgementKind;
import fr.allervers.referral.stage.domain.ProcedureAct;
import fr.allervers.referral.stage.domain.StageFact;
import fr.allervers.referral.stage.domain.Statement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact of the procedure, as a row that is never changed. */
@Entity
@Table(name = "stage_fact")
class StageRow {

    @Id
    UUID id;

    @Column(name = "referral_id")
    UUID referralId;

    @Column(name = "case_id")
    UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    ProcedureAct act;

    @Column(name = "reached_on")
    LocalDate reachedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_kind")
    DocumentKind documentKind;

    @Column(name = "document_reference")
    @Nullable
    String documentReference;

    @Enumerated(EnumType.STRING)
    @Column(name = "hearing_outcome")
    @Nullable
    HearingOutcome hearingOutcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "hearing_household")
    @Nullable
    HearingPresence hearingHousehold;

    @Enumerated(EnumType.STRING)
    @Nullable
    JudgementKind judgement;

    @Nullable
    UUID supersedes;

    @Nullable
    UUID annuls;

    @Nullable
    UUID follows;

    @Enumerated(EnumType.STRING)
    @Column(name = "recorded_by")
    @Nullable
    Source recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "event_id")
    @Nullable
    UUID eventId;

    protected StageRow() {}

    static StageRow of(StageFact fact, UUID caseId) {
        Statement said = fact.said();
        StageRow row = new StageRow();
        row.id = fact.id();
        row.referralId = fact.referralId();
        row.caseId = caseId;
        row.act = said.act();
        row.reachedOn = said.on();
        row.documentKind = said.document();
        row.documentReference = said.documentReference();
        row.hearingOutcome = said.hearing() == null ? null : said.hearing().outcome();
        row.hearingHousehold = said.hearing() == null ? null : said.hearing().household();
        row.judgement = said.judgement();
        row.supersedes = said.supersedes();
        row.annuls = said.annuls();
        row.follows = said.follows();
        row.recordedBy = fact.recordedBy();
        row.recordedAt = fact.recordedAt();
        row.eventId = fact.eventId().orElse(null);
        return row;
    }

    /** {@code partner}: whose referral it is, and who recorded it when the row does not say. */
    StageFact toFact(Source partner) {
        return new StageFact(
                id,
                referralId,
                statement(),
                recordedBy == null ? partner : recordedBy,
                recordedAt,
                Optional.ofNullable(eventId));
    }

    private Statement statement() {
        Hearing hearing = hearingOutcome == null || hearingHousehold == null
                ? null
                : new Hearing(hearingOutcome, hearingHousehold);
        return new Statement(
                act, reachedOn, documentKind, documentReference, hearing, judgement, supersedes, annuls, follows);
    }
}
