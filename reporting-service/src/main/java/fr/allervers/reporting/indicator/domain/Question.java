package fr.allervers.reporting.indicator.domain;

import java.time.Instant;
import java.util.Set;

/**
 * A question to the facts. Only what was recorded until {@code asOf}, the cut-off (date d'arrêté), counts: the same
 * question with the same cut-off has the same answer for ever.
 */
public record Question(
        Period period, Set<Indicator> indicators, Set<Dimension> by, Filter filter, Sight sight, Instant asOf) {

    public Question {
        indicators = Set.copyOf(indicators);
        by = Set.copyOf(by);
    }

    public boolean isBy(Dimension dimension) {
        return by.contains(dimension);
    }

    /** True when groups are finer than departments and months: only those that exist can be listed. */
    public boolean isFine() {
        return isBy(Dimension.OPERATOR) || isBy(Dimension.STAGE) || isBy(Dimension.SOURCE);
    }

    /** Plans know no stages; what is before an operator cannot be said of one. */
    public boolean makesSenseFor(Indicator indicator) {
        boolean stages = filter.isByStage() || isBy(Dimension.STAGE);
        boolean oneOperator = filter.operator() != null || sight.operator().isPresent();
        return switch (indicator) {
            case QUOTA, QUOTA_USE -> !stages;
            default -> !(oneOperator && indicator.isBeforeAllocation());
        };
    }
}
