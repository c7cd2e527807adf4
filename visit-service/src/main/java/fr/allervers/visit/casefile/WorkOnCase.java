package fr.allervers.visit.casefile;

import fr.allervers.kit.AccessLog;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Tx;
import fr.allervers.visit.casefile.domain.CaseFile;
import fr.allervers.visit.casefile.domain.CaseRefusal;
import fr.allervers.visit.identity.LookUpIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the other rooms get at a case: locked and in scope, with the deed in the access log; and give it back. */
@ApplicationScoped
public class WorkOnCase {

    private final CaseStore cases;
    private final MergeStore merges;
    private final AccessLog accessLog;
    private final LookUpIdentity identities;

    public WorkOnCase(CaseStore cases, MergeStore merges, AccessLog accessLog, LookUpIdentity identities) {
        this.cases = cases;
        this.merges = merges;
        this.accessLog = accessLog;
        this.identities = identities;
    }

    /**
     * Nothing new in a case that goes on as another one, nor about a household that was erased. {@code deed}: a verb and a
     * noun, as {@code record-meeting}.
     */
    public Uni<CaseFile> within(Tx tx, Scope scope, UUID caseId, String deed) {
        return toEnd(tx, scope, caseId, deed)
                .call(file -> identities.isErased(tx, file.householdId()).invoke(WorkOnCase::requireKnown));
    }

    /** For what only ends the case: an erased one can still be closed. */
    Uni<CaseFile> toEnd(Tx tx, Scope scope, UUID caseId, String deed) {
        return cases.lock(tx, scope, caseId)
                .call(() -> merges.survivor(tx, caseId).invoke(WorkOnCase::requireNone))
                .call(() -> accessLog.note(tx, scope, deed, caseId));
    }

    private static void requireNone(Optional<UUID> survivor) {
        survivor.ifPresent(one -> {
            throw CaseRefusal.CASE_MERGED.refuse("Ce dossier continue sous le numéro " + one + ".");
        });
    }

    private static void requireKnown(boolean erased) {
        if (erased) {
            throw CaseRefusal.HOUSEHOLD_ERASED.refuse();
        }
    }

    /** The case and those that go on as it after a merge. */
    public Uni<Set<UUID>> united(Tx tx, UUID caseId) {
        return merges.absorbed(tx, caseId)
                .map(absorbed ->
                        Stream.concat(Stream.of(caseId), absorbed.stream()).collect(Collectors.toSet()));
    }

    /** Where cases go on that were merged, by case; whoever reads them must have them in scope. */
    public Uni<Map<UUID, UUID>> survivors(Tx tx, Collection<UUID> caseIds) {
        return merges.survivors(tx, caseIds);
    }

    public Uni<CaseFile> keep(Tx tx, CaseFile file) {
        return cases.save(tx, file);
    }
}
