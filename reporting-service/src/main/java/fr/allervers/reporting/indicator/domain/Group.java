package fr.allervers.reporting.indicator.domain;

import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One combination of the dimensions asked; a dimension that was not asked is null. */
public record Group(
        @Nullable String department,
        @Nullable String operator,
        @Nullable String stage,
        @Nullable String source,
        @Nullable YearMonth month) {

    /** The dimensions that it has, in one line. */
    public String label() {
        return Stream.of(department, operator, stage, source, month)
                .map(one -> one == null ? "-" : one.toString())
                .collect(Collectors.joining(" "));
    }

    Group coarse() {
        return new Group(department, null, null, null, month);
    }
}
