package fr.allervers.visit.casefile;

import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A case leaves its operator: refused by it, or withdrawn by the partner; it may be allocated again. */
@ApplicationScoped
public class TakeBackCase {

    private final CaseStore cases;

    public TakeBackCase(CaseStore cases) {
        this.cases = cases;
    }

    public Uni<Void> within(Tx tx, UUID caseId, String operator) {
        return cases.takeBack(tx, caseId, operator);
    }
}
