package fr.allervers.referral.intake.domain;

import java.util.List;
import java.util.UUID;

/** What the partner is told of one push. */
public sealed interface Receipt {

    UUID referralId();

    /** Entered now. */
    record Entered(UUID referralId) implements Receipt {}

    /** Entered now, and not eligible. */
    record Rejected(UUID referralId, List<String> rules) implements Receipt {}

    /** The same content came before. */
    record Known(UUID referralId) implements Receipt {}

    /** The reference came before with another content. */
    record Taken(UUID referralId) implements Receipt {}

    static Receipt of(Entry entry) {
        return entry.referral().state() instanceof Referral.State.Rejected rejected
                ? new Rejected(entry.referral().id(), rejected.rules())
                : new Entered(entry.referral().id());
    }
}
