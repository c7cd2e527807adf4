package fr.allervers.visit.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A stage on a day, as a partner told it; a fact, never edited.
 *
 * @param reaches the procedure stands at this stage from then on, even if it goes back; otherwise an act only shows that
 *     it was reached at least (a judgement: the summons)
 */
public record StageMark(ProcedureStage stage, LocalDate reachedOn, Instant recordedAt, boolean reaches) {

    /** By day; of one day in the order of the procedure, whatever was told first. */
    static final Comparator<StageMark> IN_TIME =
            Comparator.comparing(StageMark::reachedOn).thenComparing(StageMark::stage);
}
