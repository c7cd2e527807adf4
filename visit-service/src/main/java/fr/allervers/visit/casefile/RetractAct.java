package fr.allervers.visit.casefile;

import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something told of the procedure was taken back; what it had corrected counts again. */
@ApplicationScoped
public class RetractAct {

    /** {@code retracts}: the event that is taken back. */
    public record Command(
            UUID eventId, UUID caseId, UUID retracts, String reason, LocalDate retractedOn, Instant recordedAt) {}

    private final CaseStore cases;
    private final StageStore stages;

    public RetractAct(CaseStore cases, StageStore stages) {
        this.cases = cases;
        this.stages = stages;
    }

    public Uni<Void> within(Tx tx, Command command) {
        return stages.add(tx, command).chain(() -> cases.follow(tx, command.caseId()));
    }
}
