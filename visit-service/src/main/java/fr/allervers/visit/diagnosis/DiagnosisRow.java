package fr.allervers.visit.diagnosis;

import fr.allervers.visit.diagnosis.domain.ArrearsCause;
import fr.allervers.visit.diagnosis.domain.Diagnosis;
import fr.allervers.visit.diagnosis.domain.DiagnosisKind;
import fr.allervers.visit.diagnosis.domain.NumberedDiagnosis;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A diagnosis as it is kept; causes as codes, separated by a space. */
@Entity
@Table(name = "diagnosis")
class DiagnosisRow {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Enumerated(EnumType.STRING)
    DiagnosisKind kind;

    /** Its number among those of its kind; not a lock. */
    @Column(name = "version_no")
    int number;

    @Column(name = "completed_on")
    LocalDate completedOn;

    @Column(name = "recorded_at")
    Instant recordedAt;

    String causes;

    @Nullable
    String note;

    protected DiagnosisRow() {}

    static DiagnosisRow of(NumberedDiagnosis numbered, Instant recordedAt) {
        Diagnosis diagnosis = numbered.diagnosis();
        DiagnosisRow row = new DiagnosisRow();
        row.id = diagnosis.id();
        row.caseId = diagnosis.caseId();
        row.kind = diagnosis.kind();
        row.number = numbered.version();
        row.completedOn = diagnosis.completedOn();
        row.recordedAt = recordedAt;
        row.causes = diagnosis.causes().stream().map(ArrearsCause::name).collect(Collectors.joining(" "));
        row.note = diagnosis.note();
        return row;
    }

    NumberedDiagnosis toDomain() {
        List<ArrearsCause> found =
                Arrays.stream(causes.split(" ")).map(ArrearsCause::valueOf).toList();
        return new NumberedDiagnosis(new Diagnosis(id, caseId, kind, completedOn, found, note), number);
    }
}
