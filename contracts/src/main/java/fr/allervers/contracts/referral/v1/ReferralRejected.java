package fr.allervers.contracts.referral.v1;

import fr.allervers.contracts.CaseEvent;
import fr.allervers.contracts.Fact;
import fr.allervers.contracts.Meaning;
import java.util.List;
import java.util.UUID;

/** A referral was received and is not eligible; nothing about the household is kept. */
@Meaning("A referral was received and is not eligible; nothing about the household is kept.")
public record ReferralRejected(
        Fact fact,
        @Meaning("The partner's referral.") UUID referralId,

        @Meaning("Stable codes of the eligibility rules that said no.")
        List<String> reasons)
        implements CaseEvent {

    public ReferralRejected {
        reasons = List.copyOf(reasons);
    }
}
