package fr.allervers.referral.household.domain;

import java.util.List;
import java.util.UUID;

/** An eligible referral whose household is looked for, and the keys that it is looked for by. */
public record Newcomer(UUID referralId, Portrait portrait, List<String> keys) {

    public Newcomer(UUID referralId, Portrait portrait) {
        this(referralId, portrait, portrait.keys());
    }
}
