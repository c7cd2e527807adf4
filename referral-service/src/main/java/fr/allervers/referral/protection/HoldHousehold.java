package fr.allervers.referral.protection;

import fr.allervers.kit.Tx;
import fr.allervers.referral.household.StandingStore;
import fr.allervers.referral.protection.PersonalStore.Held;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Holds a household with all that are one with it: nothing is attached to any of them meanwhile, and none is merged. */
@ApplicationScoped
class HoldHousehold {

    private final PersonalStore households;
    private final StandingStore standings;

    HoldHousehold(PersonalStore households, StandingStore standings) {
        this.households = households;
        this.standings = standings;
    }

    Uni<Held> within(Tx tx, UUID household) {
        return standings.kin(tx, household).chain(kin -> hold(tx, household, kin));
    }

    /** Who merges holds the rows of both: once all are held nobody can join. */
    private Uni<Held> hold(Tx tx, UUID household, List<UUID> kin) {
        return standings
                .lock(tx, kin)
                .chain(() -> standings.kin(tx, household))
                .chain(now -> now.equals(kin) ? households.cases(tx, now) : hold(tx, household, now));
    }
}
