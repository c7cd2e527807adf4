package fr.allervers.referral.allocation.domain;

import fr.allervers.referral.plan.domain.QuotaLine;
import org.jspecify.annotations.Nullable;

/**
 * What one operator of the plan could offer to one candidate.
 *
 * @param line what the place would be counted on
 * @param covers the operator serves the commune
 * @param refused the operator refused this household before
 * @param allowed places of the month, carried ones included; null: bounded by the yearly volume alone
 * @param used places given
 */
public record Offer(
        QuotaLine line,
        boolean covers,
        boolean refused,
        @Nullable Integer allowed,
        int used) {

    public boolean isOpen() {
        return covers && !refused && left() > 0;
    }

    public int left() {
        return allowed == null ? Integer.MAX_VALUE : allowed - used;
    }

    /** Of 1: the part of the places that is left. */
    double freePart() {
        return allowed == null ? 1 : (double) left() / Math.max(1, allowed);
    }
}
