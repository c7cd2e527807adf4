package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.util.UUID;

/** The operator refused the referral; its place is free again and the case goes back to allocation. */
@Meaning("The operator refused the referral; its place is free again and the case goes back to allocation.")
public record ReferralRefused(
        Fact fact,
        @Meaning("The partner's referral.") UUID referralId,

        @Meaning("Stable code: out-of-area, no-capacity, already-followed, conflict-of-interest, not-in-scope, other.")
        String motive)
        implements CaseEvent {}
