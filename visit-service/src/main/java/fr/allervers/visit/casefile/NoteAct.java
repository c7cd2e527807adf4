package fr.allervers.visit.casefile;

import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.domain.ProcedureStage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act that is no stage by itself was told, or the annulment of one: the team sees it on the timeline. */
@ApplicationScoped
public class NoteAct {

    /**
     * Codes as they came. {@code shows}: the stage that was reached at least. What it supersedes or annuls is an event,
     * or a referral for its own stage.
     */
    public record Command(
            UUID eventId,
            UUID caseId,
            String act,
            LocalDate actedOn,
            Instant recordedAt,
            @Nullable ProcedureStage shows,
            String documentKind,
            @Nullable String hearing,
            @Nullable String presence,
            @Nullable String judgement,
            @Nullable UUID supersedes,
            @Nullable UUID annuls) {}

    private final CaseStore cases;
    private final StageStore stages;

    public NoteAct(CaseStore cases, StageStore stages) {
        this.cases = cases;
        this.stages = stages;
    }

    public Uni<Void> within(Tx tx, Command command) {
        return stages.add(tx, command).chain(() -> cases.follow(tx, command.caseId()));
    }
}
