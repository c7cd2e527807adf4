package fr.allervers.visit.diagnosis.domain;

import fr.allervers.kit.Violation;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.DepartmentTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A diagnosis completed with the household (<em>diagnostic réalisé</em>, domain I1b), not numbered yet. */
public record Diagnosis(
        UUID id,
        UUID caseId,
        DiagnosisKind kind,
        LocalDate completedOn,
        List<ArrearsCause> causes,
        @Nullable String note) {

    public Diagnosis {
        causes = List.copyOf(causes);
    }

    public List<Violation> violations(LocalDate today) {
        List<Violation> found = new ArrayList<>(DepartmentTime.notAfter(today, completedOn, "/completedOn"));
        if (Set.copyOf(causes).size() < causes.size()) {
            found.add(DiagnosisRefusal.CAUSE_TWICE.at("/causes"));
        }
        return found;
    }

    /** {@code earlier}: how many of this kind the case already holds; a revision counts up. */
    public NumberedDiagnosis completeIn(CaseFile file, int earlier) {
        file.requireOpen();
        kind.requireFor(file.stages().on(completedOn));
        if (!file.wasMetBy(completedOn)) {
            throw DiagnosisRefusal.DIAGNOSIS_WITHOUT_MEETING.refuse();
        }
        return new NumberedDiagnosis(this, earlier + 1);
    }
}
