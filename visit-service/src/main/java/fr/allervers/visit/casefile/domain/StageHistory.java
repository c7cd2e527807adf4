package fr.allervers.visit.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a case over time: the one it was opened with, then what partners told. Stages may go back (a new CDP
 * after a cancelled plan) and may be told late, so the day decides and not the order of arrival. referral-service works
 * out the same from the same facts.
 *
 * @param marks those that stand: neither corrected nor annulled nor taken back
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
        ProcedureStage stage = null;
        for (StageMark mark : marks) {
            stage = which.test(mark) ? after(stage, mark) : stage;
        }
        return stage == null ? opening : stage;
    }

    private static ProcedureStage after(@Nullable ProcedureStage before, StageMark mark) {
        return before == null || mark.reaches() || before.compareTo(mark.stage()) < 0 ? mark.stage() : before;
    }
}
