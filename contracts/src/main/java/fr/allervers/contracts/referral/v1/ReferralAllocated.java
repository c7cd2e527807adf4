package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.time.YearMonth;
import java.util.UUID;

/** The case is transferred to an operator and counts in the monthly quota. */
@Meaning("The case is transferred to an operator and counts in the monthly quota.")
public record ReferralAllocated(
        Fact fact,
        @Meaning("The partner's referral.") UUID referralId,
        @Meaning("Month whose quota it uses, as 2026-11.") YearMonth quotaMonth)
        implements CaseEvent {}
