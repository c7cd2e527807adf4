package fr.allervers.visit.commitment.domain;

import fr.allervers.kit.Violation;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.DepartmentTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What the household and the operator agreed (<em>contrat d'engagement</em>, domain I1c). */
public record Commitment(UUID id, UUID caseId, LocalDate agreedOn, CommitmentForm form, List<AgreedStep> steps) {

    public Commitment {
        steps = List.copyOf(steps);
    }

    public List<StepKind> kinds() {
        return steps.stream().map(AgreedStep::kind).toList();
    }

    public List<Violation> violations(LocalDate today) {
        List<Violation> found = new ArrayList<>(DepartmentTime.notAfter(today, agreedOn, "/agreedOn"));
        IntStream.range(0, steps.size())
                .filter(place -> steps.get(place).objective().isBlank())
                .mapToObj(place -> CommitmentRefusal.STEP_WITHOUT_OBJECTIVE.at("/steps/" + place + "/objective"))
                .forEach(found::add);
        return found;
    }

    public void agreeIn(CaseFile file) {
        file.requireOpen();
    }
}
