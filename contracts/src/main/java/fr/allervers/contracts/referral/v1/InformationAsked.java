package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.util.UUID;

/** The operator asked the partner for more before it answers; the question itself does not travel. */
@Meaning("The operator asked the partner for more before it answers; the question itself does not travel.")
public record InformationAsked(
        Fact fact, @Meaning("The partner's referral.") UUID referralId) implements CaseEvent {}
