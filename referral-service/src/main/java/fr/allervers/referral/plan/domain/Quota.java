package fr.allervers.referral.plan.domain;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import org.jspecify.annotations.Nullable;

/**
 * So many transfers each month from one source to one operator.
 *
 * @param stage the quota is for this stage alone; null: for every stage of this source that has no quota of its own
 */
public record Quota(
        String operator, Source source, @Nullable Stage stage, int number) {

    public QuotaLine line() {
        return new QuotaLine(operator, source, stage);
    }
}
