package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import fr.allervers.contracts.Stage;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act of the procedure that is no stage by itself: a hearing, a judgement, a departure. */
@Meaning("An act of the procedure that is no stage by itself: a hearing, a judgement, a departure.")
public record ActRecorded(
        Fact fact,
        @Meaning("The act.") ProcedureAct act,

        @Meaning("Date of the act; of a hearing it may lie ahead.")
        LocalDate actedOn,

        @Meaning("The stage that the act shows to have been reached at least; absent when it shows none.") @Nullable
        Stage shows,

        @Meaning("Kind of the source document, a code; never its reference.")
        String documentKind,

        @Meaning("Of a hearing: whether it took place.") @Nullable
        HearingOutcome hearing,

        @Meaning("Of a hearing: the household at it.") @Nullable
        HearingPresence presence,

        @Meaning("Of a judgement: what was decided.") @Nullable
        JudgementKind judgement,

        @Meaning("The referral whose own stage this fact corrects; absent when it corrects none.") @Nullable
        UUID correctsReferral)
        implements CaseEvent {}
