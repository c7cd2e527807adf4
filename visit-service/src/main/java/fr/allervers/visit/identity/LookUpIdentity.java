package fr.allervers.visit.identity;

import fr.allervers.kit.Tx;
import fr.allervers.visit.identity.domain.Identity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who a household is, for a reader whose scope over the case was checked. */
@ApplicationScoped
public class LookUpIdentity {

    private final IdentityStore identities;

    public LookUpIdentity(IdentityStore identities) {
        this.identities = identities;
    }

    public Uni<Optional<Identity>> within(Tx tx, UUID householdId) {
        return identities.find(tx, householdId);
    }

    /** Nothing is to be written about an erased household any more. */
    public Uni<Boolean> isErased(Tx tx, UUID householdId) {
        return identities.isErased(tx, householdId);
    }

    /** Tenants' names by household, for those that are known. */
    public Uni<Map<UUID, String>> tenants(Tx tx, Collection<UUID> householdIds) {
        return identities.tenants(tx, householdIds);
    }
}
