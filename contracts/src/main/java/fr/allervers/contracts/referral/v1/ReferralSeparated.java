package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.util.UUID;

/** A referral was recognised wrongly as one of a household: a person takes it out. Told once for each of the two cases. */
@Meaning(
        "A referral was recognised wrongly as one of a household: it goes on in a household and a case of its own. Told once for each of the two cases; what others told of the case it leaves stays there.")
public record ReferralSeparated(
        Fact fact,
        @Meaning("The partner's referral.") UUID referralId,

        @Meaning("Pseudonym of the household that it leaves.")
        UUID leftHouseholdId,

        @Meaning("The case that it leaves.") UUID leftCaseId,

        @Meaning("Pseudonym of the household that it is the first referral of.")
        UUID ownHouseholdId,

        @Meaning("The case that it opens.") UUID ownCaseId)
        implements CaseEvent {}
