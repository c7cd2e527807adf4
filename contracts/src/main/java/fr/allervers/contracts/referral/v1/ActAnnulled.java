package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A judge annulled an act: it stays told and counts no more. Exactly one of the two says which. */
@Meaning("A judge annulled an act: it stays told and counts no more. Exactly one of the two ids says which.")
public record ActAnnulled(
        Fact fact,
        @Meaning("Date of the annulment.") LocalDate annulledOn,

        @Meaning("Kind of the source document, a code; never its reference.")
        String documentKind,

        @Meaning("The event that told the annulled act, or an annulment that is itself annulled.") @Nullable
        UUID annuls,

        @Meaning("The referral whose own stage is the annulled act.") @Nullable
        UUID annulsReferral,

        @Meaning("The referral whose own stage this fact corrects; absent when it corrects none.") @Nullable
        UUID correctsReferral)
        implements CaseEvent {}
