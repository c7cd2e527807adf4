package fr.allervers.contracts.visit.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.util.List;

/** The household and the operator agreed an engagement contract (contrat d'engagement). */
@Meaning("The household and the operator agreed an engagement contract (contrat d'engagement).")
public record CommitmentAgreed(
        Fact fact,
        @Meaning("Signed or oral.") CommitmentForm form,

        @Meaning("The steps agreed; their objectives stay with the operator.")
        List<StepKind> steps)
        implements CaseEvent {

    public CommitmentAgreed {
        steps = List.copyOf(steps);
    }
}
