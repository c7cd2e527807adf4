package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.util.UUID;

/** A partner referred a household and the referral is recorded; it may be the second for the same case. */
@Meaning("A partner referred a household and the referral is recorded; it may be the second for the same case.")
public record ReferralReceived(
        Fact fact, @Meaning("The partner's referral.") UUID referralId) implements CaseEvent {}
