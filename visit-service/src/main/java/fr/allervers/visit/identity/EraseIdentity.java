package fr.allervers.visit.identity;

import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Forgets who a household was; its case stays, without a name. */
@ApplicationScoped
public class EraseIdentity {

    private final IdentityStore identities;

    public EraseIdentity(IdentityStore identities) {
        this.identities = identities;
    }

    public Uni<Void> within(Tx tx, UUID householdId, Instant erasedAt) {
        return identities.erase(tx, householdId, erasedAt);
    }
}
