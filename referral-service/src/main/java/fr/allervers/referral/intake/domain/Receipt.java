package fr.allervers.referral.intake.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the partner is told of one push. */
public sealed interface Receipt {

    UUID referralId();

    /** The referral when it was entered by this very push. */
    default Optional<Referral> entered() {
        return Optional.empty();
    }

    /** Its key is its own; not entered yet. */
    record Claimed(UUID referralId) implements Receipt {}

    /** Entered now. */
    record Entered(Referral referral) implements Receipt {

        @Override
        public UUID referralId() {
            return referral.id();
        }

        @Override
        public Optional<Referral> entered() {
            return Optional.of(referral);
        }
    }

    /** Entered now, and not eligible. */
    record Rejected(Referral referral, List<String> rules) implements Receipt {

        @Override
        public UUID referralId() {
            return referral.id();
        }

        @Override
        public Optional<Referral> entered() {
            return Optional.of(referral);
        }
    }

    /** The same content came before. */
    record Known(UUID referralId) implements Receipt {}

    /** The reference came before with another content. */
    record Taken(UUID referralId) implements Receipt {}

    static Receipt of(Entry entry) {
        return entry.referral().state() instanceof Referral.State.Rejected rejected
                ? new Rejected(entry.referral(), rejected.rules())
                : new Entered(entry.referral());
    }
}
