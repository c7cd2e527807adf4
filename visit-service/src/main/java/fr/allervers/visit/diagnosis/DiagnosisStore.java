package fr.allervers.visit.diagnosis;

import fr.allervers.kit.Tx;
import fr.allervers.visit.EntryStore;
import fr.allervers.visit.diagnosis.domain.DiagnosisKind;
import fr.allervers.visit.diagnosis.domain.NumberedDiagnosis;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Diagnoses by the id that the client gave them. */
@ApplicationScoped
public class DiagnosisStore {

    public Uni<Optional<NumberedDiagnosis>> find(Tx tx, UUID id) {
        return tx.session()
                .find(DiagnosisRow.class, id)
                .map(row -> Optional.ofNullable(row).map(DiagnosisRow::toDomain));
    }

    /** How many of this kind the case holds; its row must be locked. */
    public Uni<Integer> count(Tx tx, UUID caseId, DiagnosisKind kind) {
        return tx.session()
                .createSelectionQuery(
                        "select count(*) from DiagnosisRow where caseId = :caseId and kind = :kind", Long.class)
                .setParameter("caseId", caseId)
                .setParameter("kind", kind)
                .getSingleResult()
                .map(Math::toIntExact);
    }

    public Uni<Void> insert(Tx tx, NumberedDiagnosis diagnosis, Instant recordedAt) {
        return EntryStore.insert(tx, DiagnosisRow.of(diagnosis, recordedAt));
    }
}
