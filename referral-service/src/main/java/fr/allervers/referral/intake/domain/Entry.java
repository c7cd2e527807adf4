package fr.allervers.referral.intake.domain;

import java.util.OptionalInt;

/**
 * A referral that was entered in the register now.
 *
 * @param opensCase the case is new
 * @param rank its place in the waitlist when it waits
 */
public record Entry(Referral referral, Arrival arrival, boolean opensCase, OptionalInt rank) {

    static Entry rejected(Referral referral, Arrival arrival) {
        return new Entry(referral, arrival, false, OptionalInt.empty());
    }
}
