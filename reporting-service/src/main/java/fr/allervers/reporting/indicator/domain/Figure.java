package fr.allervers.reporting.indicator.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One figure of one indicator. Without a value when nothing was transmitted or the question makes no sense of it. */
public record Figure(
        Indicator indicator,
        Group group,
        @Nullable BigDecimal value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        Status status,
        boolean provisional) {

    /** How much the figure stands for. */
    public enum Status {
        /** Computed, all have transmitted. */
        CALCULE,
        /** Computed, and some department or month that it covers has not transmitted. */
        PARTIEL,
        /** Nothing was transmitted: not zero, unknown. */
        NON_TRANSMIS,
        /** The question makes no sense of this indicator, or there is nothing to divide by. */
        SANS_OBJET
    }
}
