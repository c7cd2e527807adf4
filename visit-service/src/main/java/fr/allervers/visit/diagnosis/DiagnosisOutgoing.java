package fr.allervers.visit.diagnosis;

import fr.allervers.contracts.Fact;
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
        Fact fact = facts.fact(file, numbered.diagnosis().completedOn(), recordedAt);
        return outbox.append(tx, letter(fact, numbered));
    }

    static DiagnosisCompleted letter(Fact fact, NumberedDiagnosis numbered) {
        Diagnosis diagnosis = numbered.diagnosis();
        return new DiagnosisCompleted(
                fact,
                DiagnosisKind.valueOf(diagnosis.kind().name()),
                numbered.version(),
                diagnosis.causes().stream()
                        .map(cause -> ArrearsCause.valueOf(cause.name()))
                        .toList());
    }
}
