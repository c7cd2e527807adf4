package fr.allervers.referral.imports;

import java.util.UUID;

/** A line that was good in the check is not any more: what was entered with it is undone. */
final class ChangedSinceCheck extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final UUID importId;

    ChangedSinceCheck(UUID importId) {
        super("changed since the check", null, false, false);
        this.importId = importId;
    }

    UUID importId() {
        return importId;
    }
}
