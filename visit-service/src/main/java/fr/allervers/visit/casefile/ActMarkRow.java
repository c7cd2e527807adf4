package fr.allervers.visit.casefile;

import fr.allervers.visit.casefile.domain.ProcedureStage;
import fr.allervers.visit.casefile.domain.StageMark;
import fr.allervers.visit.casefile.domain.ToldAct;
import fr.allervers.visit.casefile.domain.ToldHearing;
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

/** An act that is no stage by itself, as it is kept, by the event that told it; an annulment is one too. */
@Entity
@Table(name = "act_mark")
class ActMarkRow {

    private static final String AHEAD = "PLANNED";

    @Id
    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "case_id")
    UUID caseId;

    String act;

    @Enumerated(EnumType.STRING)
    @Nullable
    ProcedureStage stage;

    @Column(name = "acted_on")
    LocalDate actedOn;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "document_kind")
    String documentKind;

    @Nullable
    String hearing;

    @Nullable
    String presence;

    @Nullable
    String judgement;

    @Nullable
    UUID supersedes;

    @Nullable
    UUID annuls;

    protected ActMarkRow() {}

    static ActMarkRow of(NoteAct.Command told) {
        ActMarkRow row = new ActMarkRow();
        row.eventId = told.eventId();
        row.caseId = told.caseId();
        row.act = told.act();
        row.stage = told.shows();
        row.actedOn = told.actedOn();
        row.recordedAt = told.recordedAt();
        row.documentKind = told.documentKind();
        row.hearing = told.hearing();
        row.presence = told.presence();
        row.judgement = told.judgement();
        row.supersedes = told.supersedes();
        row.annuls = told.annuls();
        return row;
    }

    private Optional<ToldHearing> toldHearing() {
        return Optional.ofNullable(hearing).map(outcome -> new ToldHearing(actedOn, outcome.equals(AHEAD), recordedAt));
    }

    ToldAct toDomain() {
        return new ToldAct(
                eventId,
                Optional.ofNullable(stage).map(shown -> new StageMark(shown, actedOn, recordedAt, false)),
                Optional.ofNullable(supersedes),
                Optional.ofNullable(annuls),
                toldHearing());
    }
}
