package fr.allervers.visit.casefile;

import fr.allervers.kit.Tx;
import fr.allervers.visit.identity.EraseIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/**
 * The household of a case was erased: its names and whatever the team wrote in its own words go, under the case's lock;
 * codes and days stay. From then on nobody writes into the case but its end.
 */
@ApplicationScoped
public class ForgetCase {

    public record Command(UUID caseId, UUID householdId, Instant erasedAt) {}

    private final CaseStore cases;
    private final FreeTextStore freeTexts;
    private final EraseIdentity eraseIdentity;

    public ForgetCase(CaseStore cases, FreeTextStore freeTexts, EraseIdentity eraseIdentity) {
        this.cases = cases;
        this.freeTexts = freeTexts;
        this.eraseIdentity = eraseIdentity;
    }

    public Uni<Void> within(Tx tx, Command command) {
        return cases.lockIfThere(tx, command.caseId())
                .chain(() -> freeTexts.forget(tx, command.caseId()))
                .chain(() -> eraseIdentity.within(tx, command.householdId(), command.erasedAt()));
    }
}
