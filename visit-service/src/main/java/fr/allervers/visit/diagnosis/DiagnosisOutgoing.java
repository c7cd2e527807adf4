package fr.allervers.visit.diagnosis;

import fr.allervers.contracts.visit.v1.ArrearsCause;
import fr.allervers.contracts.visit.v1.DiagnosisCompleted;
import fr.allervers.contracts.visit.v1.DiagnosisKind;
import fr.allervers.kit.Outbox;
import fr.allervers.kit.Tx;
import fr.allervers.visit.FactOutgoing;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.diagnosis.domain.Diagnosis;
import fr.allervers.visit.diagnosis.domain.NumberedDiagnosis;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Tells that a diagnosis was completed, with its causes as codes. */
@ApplicationScoped
public class DiagnosisOutgoing {

    private final Outbox outbox;
    private final FactOutgoing facts;

    public DiagnosisOutgoing(Outbox outbox, FactOutgoing facts) {
        this.outbox = outbox;
        this.facts = facts;
    }

    public Uni<Void> completed(Tx tx, CaseFile file, NumberedDiagnosis numbered, Instant recordedAt) {
        Diagnosis diagnosis = numbered.diagnosis();
        return outbox.append(tx, new DiagnosisCompleted(
                facts.fact(file, diagnosis.completedOn(), recordedAt),
                DiagnosisKind.valueOf(diagnosis.kind().name()),
                numbered.version(),
                diagnosis.causes().stream().map(cause -> ArrearsCause.valueOf(cause.name())).toList()));
    }
}
