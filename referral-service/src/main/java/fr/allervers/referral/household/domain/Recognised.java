package fr.allervers.referral.household.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose household a referral names.
 *
 * @param as the referral it was recognised by; empty when the household is new
 * @param doubts other households that may be the same: a person decides
 */
public record Recognised(Newcomer newcomer, UUID householdId, Optional<Match> as, List<Match> doubts) {

    /** An earlier referral and how alike it is. */
    public record Match(UUID referralId, UUID householdId, Likeness likeness) {}

    public Recognised {
        doubts = List.copyOf(doubts);
    }

    public UUID referralId() {
        return newcomer.referralId();
    }

    public Portrait portrait() {
        return newcomer.portrait();
    }

    public boolean isNew() {
        return as.isEmpty();
    }

    Acquaintance asAcquaintance() {
        return new Acquaintance(referralId(), portrait(), householdId);
    }
}
