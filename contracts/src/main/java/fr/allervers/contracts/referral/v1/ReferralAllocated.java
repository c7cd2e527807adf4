package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The case is transferred to an operator and counts in the monthly quota. */
@Meaning("The case is transferred to an operator and counts in the monthly quota.")
public record ReferralAllocated(
        Fact fact,
        @Meaning("The partner's referral.") UUID referralId,
        @Meaning("Month whose quota it uses, as 2026-11.") YearMonth quotaMonth,

        @Meaning("Date of the act at which the household was referred; absent in older events.") @Nullable
        LocalDate stageDate,

        @Meaning("The hearing that the partner knew of; absent when none was told, and in older events.") @Nullable
        LocalDate hearingDate)
        implements CaseEvent {}
