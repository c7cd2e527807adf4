package fr.allervers.visit.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * The stages of a case over time: the one it was opened with, then those that partners told. Stages may go back (a new
 * CDP after a cancelled plan) and may be told late, so the day decides and not the order of arrival.
 */
public record StageHistory(ProcedureStage opening, List<StageMark> marks) {

    public StageHistory {
        marks = marks.stream().sorted(StageMark.IN_TIME).toList();
    }

    /** The stage on that day, as known now; the opening's before every mark. */
    public ProcedureStage on(LocalDate day) {
        return last(mark -> !mark.reachedOn().isAfter(day));
    }

    public ProcedureStage latest() {
        return last(_ -> true);
    }

    private ProcedureStage last(Predicate<StageMark> which) {
        return marks.reversed().stream()
                .filter(which)
                .findFirst()
                .map(StageMark::stage)
                .orElse(opening);
    }
}
