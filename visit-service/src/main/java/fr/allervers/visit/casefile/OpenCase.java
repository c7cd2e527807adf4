package fr.allervers.visit.casefile;

import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.Opening;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A case opens when its referral is allocated; allocated again after a refusal, it changes hands. */
@ApplicationScoped
public class OpenCase {

    private final CaseStore cases;
    private final StageStore stages;

    public OpenCase(CaseStore cases, StageStore stages) {
        this.cases = cases;
        this.stages = stages;
    }

    public Uni<Void> within(Tx tx, Opening opening) {
        return stages.told(tx, opening.caseId())
                .map(told -> CaseFile.open(opening, told))
                .chain(file -> cases.insert(tx, file, opening));
    }
}
