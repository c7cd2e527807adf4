package fr.allervers.referral.stage.domain;

import fr.allervers.referral.domain.Stage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the stage follows from facts in time. An act that is a stage sets it, backwards too (a new CDP); another act only
 * shows that a stage was reached at least (a judgement: the summons). What lies ahead shows nothing yet.
 */
final class StageCourse {

    private StageCourse() {}

    static Optional<Stage> last(List<StageFact> inTime) {
        Stage stage = null;
        for (StageFact fact : inTime) {
            stage = after(stage, fact.said());
        }
        return Optional.ofNullable(stage);
    }

    private static @Nullable Stage after(@Nullable Stage before, Statement said) {
        return said.stage()
                .filter(stage -> before == null || said.act().reachesStage() || before.compareTo(stage) < 0)
                .orElse(before);
    }
}
