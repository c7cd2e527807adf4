package fr.allervers.simulator.journal;

import org.jspecify.annotations.Nullable;

/** One figure's place: the indicator's id and the dimensions that were asked for; the others are null. */
public record Cell(
        String indicator,
        @Nullable String department,
        @Nullable String operator,
        @Nullable String stage,
        @Nullable String source,
        @Nullable String month) {}
