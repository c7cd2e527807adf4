package fr.allervers.referral.intake.domain;

import fr.allervers.referral.allocation.domain.Chosen;
import java.util.Optional;

/**
 * A referral that was entered in the register now.
 *
 * @param opensCase the case is new
 * @param chosen the choice that was made for it; none for a rejected one or one that joins a case
 */
public record Entry(Referral referral, Arrival arrival, boolean opensCase, Optional<Chosen> chosen) {

    static Entry rejected(Referral referral, Arrival arrival) {
        return new Entry(referral, arrival, false, Optional.empty());
    }

    static Entry attached(Referral referral, Arrival arrival) {
        return new Entry(referral, arrival, false, Optional.empty());
    }
}
