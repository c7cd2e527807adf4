package fr.allervers.reporting.indicator.domain;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a caller asks, before it is known how far they see. Without a cut-off it is now. */
public record Ask(
        Period period,
        Set<Indicator> indicators,
        Set<Dimension> by,
        Filter filter,
        @Nullable Instant asOf) {

    public Question seenBy(Sight sight, Instant now) {
        return new Question(period, indicators, by, filter, sight, asOf == null ? now : asOf);
    }
}
