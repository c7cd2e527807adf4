package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.util.UUID;

/** The referral is eligible and the quota is used up: it waits with its rank; nothing is lost. */
@Meaning("The referral is eligible and the quota is used up: it waits with its rank; nothing is lost.")
public record ReferralWaitlisted(
        Fact fact,
        @Meaning("The partner's referral.") UUID referralId,

        @Meaning("How many of the department and source waited when it entered, itself included.")
        int rank,

        @Meaning(
                "Stable code: quota-used-up, no-quota-for-source, annual-cap-reached, no-plan-for-year, places-being-given, refused-by-all.")
        String reason)
        implements CaseEvent {}
