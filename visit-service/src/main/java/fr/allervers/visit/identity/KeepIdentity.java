package fr.allervers.visit.identity;

import fr.allervers.kit.Tx;
import fr.allervers.visit.identity.domain.Identity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Keeps who a household is, unless something newer is known. Letters of one household come one after the other: it is
 * the topic's key.
 */
@ApplicationScoped
public class KeepIdentity {

    private final IdentityStore identities;

    public KeepIdentity(IdentityStore identities) {
        this.identities = identities;
    }

    /** {@code anew}: what was told before was not about this household. */
    public Uni<Void> within(Tx tx, Identity identity, boolean anew) {
        if (anew) {
            return identities.putIfNewer(tx, identity);
        }
        return identities
                .situation(tx, identity.householdId())
                .chain(before -> identities.putIfNewer(tx, identity.after(before)));
    }
}
