package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.util.UUID;

/** A second referral concerns a case that another referral opened; it takes no place of a quota. */
@Meaning("A second referral concerns a case that another referral opened; it takes no place of a quota.")
public record ReferralAttached(
        Fact fact,
        @Meaning("The partner's referral.") UUID referralId,
        @Meaning("The referral that opened the case.") UUID attachedTo)
        implements CaseEvent {}
