package fr.allervers.visit.casefile;

import fr.allervers.kit.AccessLog;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.CaseRefusal;
import fr.allervers.visit.identity.LookUpIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How the other rooms get at a case: locked and in scope, with the deed in the access log; and give it back. */
@ApplicationScoped
public class WorkOnCase {

    private final CaseStore cases;
    private final AccessLog accessLog;
    private final LookUpIdentity identities;

    public WorkOnCase(CaseStore cases, AccessLog accessLog, LookUpIdentity identities) {
        this.cases = cases;
        this.accessLog = accessLog;
        this.identities = identities;
    }

    /** {@code deed}: a verb and a noun, as {@code record-meeting}; refused once the household is erased. */
    public Uni<CaseFile> within(Tx tx, Scope scope, UUID caseId, String deed) {
        return toEnd(tx, scope, caseId, deed)
                .call(file -> identities.isErased(tx, file.householdId()).invoke(WorkOnCase::requireKnown));
    }

    /** For what only ends the case: an erased one can still be closed. */
    Uni<CaseFile> toEnd(Tx tx, Scope scope, UUID caseId, String deed) {
        return cases.lock(tx, scope, caseId).call(() -> accessLog.note(tx, scope, deed, caseId));
    }

    private static void requireKnown(boolean erased) {
        if (erased) {
            throw CaseRefusal.HOUSEHOLD_ERASED.refuse();
        }
    }

    public Uni<CaseFile> keep(Tx tx, CaseFile file) {
        return cases.save(tx, file);
    }
}
