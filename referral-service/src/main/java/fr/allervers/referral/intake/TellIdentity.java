package fr.allervers.referral.intake;

import fr.allervers.kit.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Tells anew who a household is, by the latest that was told of it: its referrals are not the same any more, and what
 * was told with the one that left is not about it.
 */
@ApplicationScoped
public class TellIdentity {

    private final ReferralStore referrals;
    private final Arrivals arrivals;
    private final IntakeOutgoing events;

    public TellIdentity(ReferralStore referrals, Arrivals arrivals, IntakeOutgoing events) {
        this.referrals = referrals;
        this.arrivals = arrivals;
        this.events = events;
    }

    /** The household's row is held. */
    public Uni<Void> within(Tx tx, UUID household) {
        return referrals
                .latest(tx, household)
                .chain(told -> told.map(latest -> events.tellIdentity(
                                tx, household, latest.referral(), arrivals.identity(latest.details())))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
