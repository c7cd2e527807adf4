package fr.allervers.reporting.indicator.domain;

import fr.allervers.reporting.indicator.domain.Stage.Side;
import org.jspecify.annotations.Nullable;

/** The part of the facts that a question is about; null leaves a dimension whole. */
public record Filter(
        @Nullable String department,
        @Nullable String operator,
        @Nullable Stage stage,
        @Nullable Side side,
        @Nullable Source source) {

    public static final Filter NONE = new Filter(null, null, null, null, null);

    boolean isByStage() {
        return stage != null || side != null;
    }
}
