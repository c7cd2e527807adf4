package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import fr.allervers.contracts.Stage;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stage of the procedure was reached, as a dated fact with the kind of its source document. */
@Meaning("A stage of the procedure was reached, as a dated fact with the kind of its source document.")
public record StageReached(
        Fact fact,
        @Meaning("The stage.") Stage reached,
        @Meaning("Date of the act.") LocalDate reachedOn,

        @Meaning("Kind of the source document, a code; never its reference.")
        String documentKind,

        @Meaning("The act itself, which may say more than the stage; absent in older events.") @Nullable
        ProcedureAct act,

        @Meaning("The referral whose own stage this fact corrects; absent when it corrects none.") @Nullable
        UUID correctsReferral)
        implements CaseEvent {}
