package fr.allervers.referral.imports;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far an import is. */
@Schema(name = "ReferralImport", description = "An import and its progress: processed = accepted + rejected + known")
public record ImportReport(
        UUID id,

        @Schema(description = "RECEIVING, QUEUED (being worked off) or DONE")
        ImportState state,

        @Schema(description = "Lines received, blank ones apart")
        long lines,

        @Schema(description = "Lines worked off") long processed,
        @Schema(description = "Entered as referrals") long accepted,

        @Schema(description = "Refused, each with its reasons")
        long rejected,

        @Schema(description = "Came before with the same content")
        long known,

        Instant receivedAt,
        @Schema(nullable = true) @Nullable Instant finishedAt) {

    /** Where an import is. */
    public enum ImportState {
        RECEIVING,
        QUEUED,
        DONE
    }
}
