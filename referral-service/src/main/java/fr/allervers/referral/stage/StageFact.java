package fr.allervers.referral.stage;

import fr.allervers.referral.domain.Stage;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stage of the procedure, a fact with a date and a source document.
 *
 * @param documentReference the exact reference of the document; stays in this service
 */
public record StageFact(
        UUID id,
        Stage stage,
        LocalDate reachedOn,
        DocumentKind document,
        @Nullable String documentReference) {

    /** What proves the stage. */
    public enum DocumentKind {
        ACT,
        COURT_NOTICE,
        PREFECTURE_NOTICE,
        PARTNER_STATEMENT
    }
}
