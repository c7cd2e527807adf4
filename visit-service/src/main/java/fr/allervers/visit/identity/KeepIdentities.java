package fr.allervers.visit.identity;

import fr.allervers.kit.Tx;
import fr.allervers.visit.identity.domain.ToldIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Keeps who households are, unless something newer is known; as many statements for one letter as for a batch. Letters
 * of one household come one after the other: it is the topic's key.
 */
@ApplicationScoped
public class KeepIdentities {

    private final IdentityStore identities;

    public KeepIdentities(IdentityStore identities) {
        this.identities = identities;
    }

    /** In the order they came. */
    public Uni<Void> within(Tx tx, List<ToldIdentity> letters) {
        return identities
                .known(
                        tx,
                        letters.stream()
                                .map(letter -> letter.identity().householdId())
                                .collect(Collectors.toSet()))
                .chain(known -> identities.put(tx, ToldIdentity.lastWords(letters, known)));
    }
}
