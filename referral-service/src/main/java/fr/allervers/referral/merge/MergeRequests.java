package fr.allervers.referral.merge;

import fr.allervers.kit.Scope;
import fr.allervers.referral.merge.domain.Pair;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the secretariat says of households. */
public final class MergeRequests {

    /** One line of text. */
    static final String REASON = "^[^\\p{Cc}<>]*$";

    private MergeRequests() {}

    @Schema(name = "MergeRequest", description = "Two households are one")
    public record MergeRequest(
            @Schema(description = "Chosen by the caller: sending it again changes nothing")
            UUID id,

            @Schema(description = "The other household; which of the two stays is decided by a rule, not by the order")
            UUID other,

            @Schema(description = "Why; kept here, never told to others")
            @Size(min = 3, max = 500)
            @Pattern(regexp = REASON)
            String reason) {

        MergeHouseholds.Command toCommand(Scope scope, UUID household) {
            return new MergeHouseholds.Command(scope, id, household, other, reason);
        }
    }

    @Schema(name = "MergeReversalRequest", description = "The merge was wrong")
    public record ReversalRequest(
            @Schema(description = "Why; kept here, never told to others")
            @Size(min = 3, max = 500)
            @Pattern(regexp = REASON)
            String reason) {}

    @Schema(name = "ReferralSeparationRequest", description = "The referral was recognised wrongly")
    public record SeparationRequest(
            @Schema(description = "Why; kept here, never told to others")
            @Size(min = 3, max = 500)
            @Pattern(regexp = REASON)
            String reason) {}

    @Schema(name = "PairDecisionRequest")
    public record DecisionRequest(
            @Schema(description = "SAME merges the two households; DIFFERENT is remembered")
            Decision decision,

            @Schema(description = "Why; kept here, never told to others")
            @Size(min = 3, max = 500)
            @Pattern(regexp = REASON)
            String reason) {

        DecidePair.Command toCommand(Scope scope, UUID pair) {
            return new DecidePair.Command(scope, pair, Pair.State.valueOf(decision.name()), reason);
        }
    }

    /** One household or two. */
    public enum Decision {
        SAME,
        DIFFERENT
    }
}
