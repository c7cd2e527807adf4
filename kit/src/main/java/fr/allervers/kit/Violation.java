package fr.allervers.kit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that is wrong with what was sent; never repeats the value. */
public record Violation(
        @Schema(description = "JSON pointer (RFC 6901) of what is wrong", examples = "/household/members/0/lastName")
        String pointer,

        @Schema(description = "Stable code of the rule", examples = "required")
        String code,

        @Schema(description = "One sentence in French") String message) {}
