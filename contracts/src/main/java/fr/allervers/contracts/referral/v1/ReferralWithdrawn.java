package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.util.UUID;

/** The partner or the CCAPEX took the referral back before it was accepted; its place is free again. */
@Meaning("The partner or the CCAPEX took the referral back before it was accepted; its place is free again.")
public record ReferralWithdrawn(
        Fact fact,
        @Meaning("The partner's referral.") UUID referralId,

        @Meaning("Stable code: settled, moved-out, sent-by-mistake, followed-elsewhere, deceased, other.")
        String motive)
        implements CaseEvent {}
