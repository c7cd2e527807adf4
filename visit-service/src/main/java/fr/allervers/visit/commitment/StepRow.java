package fr.allervers.visit.commitment;

import fr.allervers.visit.commitment.domain.AgreedStep;
import fr.allervers.visit.commitment.domain.StepKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One step of a contract, at its place. */
@Entity
@Table(name = "commitment_step")
class StepRow {

    @Id
    UUID id;

    @Column(name = "commitment_id")
    UUID commitmentId;

    int place;

    @Enumerated(EnumType.STRING)
    StepKind kind;

    String objective;

    protected StepRow() {}

    static StepRow of(UUID id, UUID commitmentId, int place, AgreedStep step) {
        StepRow row = new StepRow();
        row.id = id;
        row.commitmentId = commitmentId;
        row.place = place;
        row.kind = step.kind();
        row.objective = step.objective();
        return row;
    }

    AgreedStep toDomain() {
        return new AgreedStep(kind, objective);
    }
}
