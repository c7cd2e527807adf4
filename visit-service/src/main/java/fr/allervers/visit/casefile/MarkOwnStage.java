package fr.allervers.visit.casefile;

import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.domain.StageMark;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral tells the stage at which its partner referred the household, with its date. */
@ApplicationScoped
public class MarkOwnStage {

    /**
     * {@code opens}: by the referral that is allocated; otherwise it joins a case. {@code hearingOn}: the hearing that the
     * partner knew of.
     */
    public record Command(
            UUID eventId,
            UUID caseId,
            UUID referralId,
            StageMark mark,
            boolean opens,
            @Nullable LocalDate hearingOn) {}

    private final CaseStore cases;
    private final StageStore stages;

    public MarkOwnStage(CaseStore cases, StageStore stages) {
        this.cases = cases;
        this.stages = stages;
    }

    public Uni<Void> within(Tx tx, Command command) {
        return stages.addOwn(tx, List.of(command)).chain(() -> cases.follow(tx, command.caseId()));
    }
}
