package fr.allervers.visit.casefile;

import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.CaseStore.Opened;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.Opening;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Cases open when their referrals are allocated; allocated again after a refusal, one changes hands. As many statements
 * for one as for a batch.
 */
@ApplicationScoped
public class OpenCases {

    private final CaseStore cases;
    private final StageStore stages;

    public OpenCases(CaseStore cases, StageStore stages) {
        this.cases = cases;
        this.stages = stages;
    }

    /** {@code ownStage}: the stage that the referral told itself. */
    public record Allocation(Opening opening, Optional<MarkOwnStage.Command> ownStage) {

        UUID caseId() {
            return opening.caseId();
        }
    }

    /** Each of another case. */
    public Uni<Void> within(Tx tx, List<Allocation> allocations) {
        List<UUID> ids = allocations.stream().map(Allocation::caseId).toList();
        return stages.addOwn(
                        tx,
                        allocations.stream()
                                .flatMap(allocation -> allocation.ownStage().stream())
                                .toList())
                .chain(() -> stages.told(tx, ids))
                .map(told -> allocations.stream()
                        .map(Allocation::opening)
                        .map(opening -> new Opened(CaseFile.open(opening, told.get(opening.caseId())), opening))
                        .toList())
                .chain(opened -> cases.insert(tx, opened))
                .chain(fresh -> follow(
                        tx, ids.stream().filter(id -> !fresh.contains(id)).toList()));
    }

    private Uni<Void> follow(Tx tx, List<UUID> knownBefore) {
        return Multi.createFrom()
                .iterable(knownBefore)
                .onItem()
                .transformToUniAndConcatenate(id -> cases.follow(tx, id))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
