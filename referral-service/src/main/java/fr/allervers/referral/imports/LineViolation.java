package fr.allervers.referral.imports;

import fr.allervers.kit.Violation;
import fr.allervers.referral.imports.domain.Column;
import fr.allervers.referral.imports.domain.Columns;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a line; never repeats the value. */
@Schema(name = "ReferralImportViolation")
public record LineViolation(
        @Schema(description = "JSON pointer (RFC 6901) of what is wrong, in the document that the line is or becomes")
        String pointer,

        @Schema(description = "Stable code of the rule", examples = "required")
        String code,

        @Schema(description = "One sentence in French") String message,

        @Schema(description = "The column to look at, of a CSV file", examples = "adulte1_nom", nullable = true)
        @Nullable
        String column) {

    static LineViolation ofDocument(Violation violation) {
        return new LineViolation(violation.pointer(), violation.code(), violation.message(), null);
    }

    static LineViolation ofRow(Violation violation) {
        String column = Columns.at(violation.pointer()).map(Column::name).orElse(null);
        return new LineViolation(violation.pointer(), violation.code(), violation.message(), column);
    }
}
