package fr.allervers.referral.stage;

import fr.allervers.kit.Tx;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.household.CaseStore;
import fr.allervers.referral.intake.Procedures;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stage of a case follows the referrals that join it and leave it, whose own stages are facts of its procedure. */
@ApplicationScoped
public class FollowReferrals implements Procedures {

    private final StageStore stages;
    private final CaseStore cases;

    public FollowReferrals(StageStore stages, CaseStore cases) {
        this.stages = stages;
        this.cases = cases;
    }

    @Override
    public Uni<Void> follow(Tx tx, Collection<UUID> caseIds) {
        return caseIds.isEmpty()
                ? Uni.createFrom().voidItem()
                : stages.ofCases(tx, caseIds).chain(files -> cases.reachAll(tx, stagesOf(files)));
    }

    private static Map<UUID, Stage> stagesOf(Map<UUID, ProcedureFile> files) {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().procedure().stage()));
    }
}
