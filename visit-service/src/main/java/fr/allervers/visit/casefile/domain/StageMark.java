package fr.allervers.visit.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/** A stage reached on a day, as a partner told it; a fact, never edited. */
public record StageMark(ProcedureStage stage, LocalDate reachedOn, Instant recordedAt) {

    /** By day; for the same day the one told last is the later one. */
    static final Comparator<StageMark> IN_TIME =
            Comparator.comparing(StageMark::reachedOn).thenComparing(StageMark::recordedAt);
}
