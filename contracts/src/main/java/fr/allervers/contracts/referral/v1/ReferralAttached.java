package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A second referral concerns a case that another referral opened; it takes no place of a quota. */
@Meaning("A second referral concerns a case that another referral opened; it takes no place of a quota.")
public record ReferralAttached(
        Fact fact,
        @Meaning("The partner's referral.") UUID referralId,
        @Meaning("The referral that opened the case.") UUID attachedTo,

        @Meaning("Date of the act at which the household was referred; absent in older events.") @Nullable
        LocalDate stageDate,

        @Meaning("The hearing that the partner knew of; absent when none was told, and in older events.") @Nullable
        LocalDate hearingDate)
        implements CaseEvent {}
