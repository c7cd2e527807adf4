package fr.allervers.referral.household;

import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Ends an episode: the next referral of the household opens a case of its own instead of joining this one. */
@ApplicationScoped
public class CloseCase {

    private final CaseStore cases;

    public CloseCase(CaseStore cases) {
        this.cases = cases;
    }

    public Uni<Void> within(Tx tx, UUID caseId) {
        return cases.close(tx, caseId);
    }
}
