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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A stage fact as it is kept, by the event that told it; it may stand there before its case does. */
@Entity
@Table(name = "stage_mark")
class StageMarkRow {

    @Id
    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "case_id")
    UUID caseId;

    @Enumerated(EnumType.STRING)
    ProcedureStage stage;

    @Column(name = "reached_on")
    LocalDate reachedOn;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "document_kind")
    String documentKind;

    @Nullable
    String act;

    @Column(name = "referral_id")
    @Nullable
    UUID referralId;

    @Nullable
    UUID supersedes;

    @Column(name = "hearing_on")
    @Nullable
    LocalDate hearingOn;

    protected StageMarkRow() {}

    ToldAct toDomain() {
        StageMark mark = new StageMark(stage, reachedOn, recordedAt, true);
        return new ToldAct(
                referralId == null ? eventId : referralId,
                Optional.of(mark),
                Optional.ofNullable(supersedes),
                Optional.empty(),
                Optional.empty());
    }

    Stream<ToldHearing> hearing() {
        return Stream.ofNullable(hearingOn).map(on -> new ToldHearing(on, true, recordedAt));
    }
}
