package fr.allervers.referral.stage.domain;

import fr.allervers.referral.domain.Source;
import java.time.Instant;
import java.util.UUID;

/** A fact should never have been entered; nothing takes its place. */
public record Retraction(UUID factId, Reason reason, Source recordedBy, Instant recordedAt) {

    /** Why it is taken back. */
    public enum Reason {
        /** Belongs to another household. */
        WRONG_FILE,
        /** Did not happen. */
        DID_NOT_HAPPEN,
        /** Is there twice. */
        DUPLICATE
    }
}
