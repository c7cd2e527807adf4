package fr.allervers.referral.imports;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.imports.domain.ImportOrder.Atomicity;
import fr.allervers.referral.imports.domain.ImportOrder.Mode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far an import is. */
@Schema(
        name = "ReferralImport",
        description = "An import and its progress: processed = accepted + rejected + known + notEntered")
public record ImportReport(
        UUID id,
        @Schema(description = "In whose name the file came") Source source,

        @Schema(description = "The CCAPEX secretariat of the department sent it")
        boolean bySecretariat,

        @Schema(description = "VALIDATE (nothing is entered, the report says what would be) or COMMIT")
        Mode mode,

        @Schema(description = "NONE (line by line) or ALL (all lines or nothing)")
        Atomicity atomic,

        @Schema(
                description =
                        "RECEIVING, QUEUED (waits or is being worked off), DONE, REFUSED (atomic=all and a line is"
                                + " bad: nothing was entered) or CANCELLED")
        ImportState state,

        @Schema(description = "Lines received, blank ones and a header apart")
        long lines,

        @Schema(description = "Lines worked off; with atomic=all, first checked")
        long processed,

        @Schema(description = "Entered as referrals; with mode=validate and during a check: would be entered")
        long accepted,

        @Schema(description = "Refused, each with its reasons")
        long rejected,

        @Schema(description = "Came before with the same content")
        long known,

        @Schema(description = "Good lines left out, because of other lines or of a cancellation")
        long notEntered,

        Instant receivedAt,
        @Schema(nullable = true) @Nullable Instant finishedAt) {

    /** Where an import is. */
    public enum ImportState {
        RECEIVING,
        QUEUED,
        DONE,
        REFUSED,
        CANCELLED
    }
}
