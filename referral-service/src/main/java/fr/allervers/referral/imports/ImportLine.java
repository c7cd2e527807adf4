package fr.allervers.referral.imports;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one line, or would become of it. */
@Schema(name = "ReferralImportLine")
public record ImportLine(
        @Schema(description = "From 1; the header of a CSV file is line 1")
        long line,

        @Schema(
                description = "ACCEPTED, REJECTED or KNOWN (came before with the same content); NOT_ENTERED (good, and"
                        + " left out because of other lines or of a cancellation); NOT_PROCESSED (cancelled before)")
        LineStatus status,

        @Schema(description = "The referral, when there is one", nullable = true) @Nullable
        UUID referralId,

        @Schema(description = "Every reason of a refusal") List<LineViolation> violations) {

    public ImportLine {
        violations = List.copyOf(violations);
    }

    /** What became of a line. */
    public enum LineStatus {
        ACCEPTED,
        REJECTED,
        KNOWN,
        NOT_ENTERED,
        NOT_PROCESSED
    }
}
