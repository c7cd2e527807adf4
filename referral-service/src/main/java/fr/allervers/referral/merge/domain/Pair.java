package fr.allervers.referral.merge.domain;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.household.domain.Likeness;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Two households that may be one (<em>doublon possible</em>), by the two referrals that are most alike. */
public record Pair(
        UUID id,
        String department,
        Side one,
        Side other,
        Optional<Likeness> likeness,
        State state,
        Instant foundAt,
        Optional<Merge.Deed> decision) {

    /** A referral of one of the two households. */
    public record Side(
            UUID householdId,
            UUID referralId,
            UUID caseId,
            Source source,
            String sourceReference,
            Stage stage,
            Instant receivedAt) {}

    /** Where it stands; once decided it is never asked again. */
    public enum State {
        OPEN,
        SAME,
        DIFFERENT
    }

    /** True when this very decision was taken before: a retry. */
    public boolean isDecided(State decision) {
        if (state != State.OPEN && state != decision) {
            throw MergeRefusal.PAIR_ALREADY_DECIDED.refuse();
        }
        return state == decision;
    }
}
