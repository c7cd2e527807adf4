package fr.allervers.contracts.visit.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.util.List;

/** A diagnosis was completed; drafts are not published. */
@Meaning("A diagnosis was completed; drafts are not published.")
public record DiagnosisCompleted(
        Fact fact,
        @Meaning("Which of the three documents.") DiagnosisKind kind,

        @Meaning("1 for the first of its kind in the episode; a revision counts up.")
        int version,

        @Meaning("Causes found, several possible.") List<ArrearsCause> causes)
        implements CaseEvent {

    public DiagnosisCompleted {
        causes = List.copyOf(causes);
    }
}
