package fr.allervers.visit.casefile;

import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.domain.StageMark;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stage was reached: kept even before the case is allocated, because a waiting case may go on. */
@ApplicationScoped
public class MarkStage {

    /**
     * {@code documentKind}: a code, never a reference. {@code supersedes}: the event, or the referral for its own stage,
     * that this one corrects.
     */
    public record Command(
            UUID eventId,
            UUID caseId,
            StageMark mark,
            String documentKind,
            @Nullable String act,
            @Nullable UUID supersedes) {}

    private final CaseStore cases;
    private final StageStore stages;

    public MarkStage(CaseStore cases, StageStore stages) {
        this.cases = cases;
        this.stages = stages;
    }

    public Uni<Void> within(Tx tx, Command command) {
        return stages.add(tx, command).chain(() -> cases.follow(tx, command.caseId()));
    }
}
