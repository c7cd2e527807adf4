package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.util.UUID;

/** A merge is taken back: what came before it is as it was, what came after it stays with the surviving household. */
@Meaning(
        "A merge is taken back; the fact supersedes the HouseholdMerged of the same case. What came after the merge stays with the household that stayed.")
public record HouseholdUnmerged(
        Fact fact,
        @Meaning("The merge; the same in both events.") UUID mergeId,
        @Meaning("Pseudonym of the household that stayed.") UUID survivingHouseholdId,

        @Meaning("Pseudonym of the household that stands alone again.")
        UUID restoredHouseholdId,

        @Meaning("The surviving case of the merge.") UUID survivingCaseId,
        @Meaning("The absorbed case of the merge.") UUID restoredCaseId,

        @Meaning("True when the absorbed case had ended in the surviving one and goes on by itself again.")
        boolean caseRestored)
        implements CaseEvent {}
