package fr.allervers.referral.intake.domain;

import fr.allervers.referral.eligibility.domain.EligibilityRule;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would become of an arrival now.
 *
 * @param referralId the referral that is known under this reference
 * @param broken the rules that say no
 */
public record Judgement(Standing standing, @Nullable UUID referralId, List<EligibilityRule> broken) {

    /** Whether its reference came before. */
    public enum Standing {
        NEW,
        KNOWN,
        TAKEN
    }

    public Judgement {
        broken = List.copyOf(broken);
    }
}
