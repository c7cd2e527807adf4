package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.util.UUID;

/** The operator in charge accepted the referral, or began to work on it. */
@Meaning("The operator in charge accepted the referral, or began to work on it.")
public record ReferralAccepted(
        Fact fact, @Meaning("The partner's referral.") UUID referralId) implements CaseEvent {}
