package fr.allervers.referral.imports;

import fr.allervers.kit.Violation;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one line. */
@Schema(name = "ReferralImportLine")
public record ImportLine(
        @Schema(description = "From 1") long line,
        LineStatus status,

        @Schema(description = "The referral, when there is one", nullable = true) @Nullable
        UUID referralId,

        @Schema(description = "Every reason of a refusal") List<Violation> violations) {

    /** What became of a line. */
    public enum LineStatus {
        ACCEPTED,
        REJECTED,
        KNOWN
    }
}
