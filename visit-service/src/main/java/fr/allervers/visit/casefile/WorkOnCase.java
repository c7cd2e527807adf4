package fr.allervers.visit.casefile;

import fr.allervers.kit.AccessLog;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.domain.CaseFile;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How the other rooms get at a case: locked and in scope, with the deed in the access log; and give it back. */
@ApplicationScoped
public class WorkOnCase {

    private final CaseStore cases;
    private final AccessLog accessLog;

    public WorkOnCase(CaseStore cases, AccessLog accessLog) {
        this.cases = cases;
        this.accessLog = accessLog;
    }

    /** {@code deed}: a verb and a noun, as {@code record-meeting}. */
    public Uni<CaseFile> within(Tx tx, Scope scope, UUID caseId, String deed) {
        return cases.lock(tx, scope, caseId).call(() -> accessLog.note(tx, scope, deed, caseId));
    }

    public Uni<CaseFile> keep(Tx tx, CaseFile file) {
        return cases.save(tx, file);
    }
}
