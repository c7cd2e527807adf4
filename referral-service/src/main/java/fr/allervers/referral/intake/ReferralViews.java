package fr.allervers.referral.intake;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.eligibility.domain.EligibilityRule;
import fr.allervers.referral.intake.domain.Referral;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What partners and the CCAPEX read of a referral: its way, never the household. */
final class ReferralViews {

    private ReferralViews() {}

    @Schema(name = "Referral", description = "A referral and what became of it; no personal data")
    record ReferralView(
            UUID id,

            @Schema(description = "The case; two referrals of one household share it")
            UUID caseId,

            Source source,
            String sourceReference,
            @Schema(description = "INSEE code") String department,
            Stage stage,
            LocalDate stageDate,
            @Schema(nullable = true) @Nullable LocalDate hearingDate,
            Instant receivedAt,
            @Schema(description = "What became of it") ReferralState state,

            @Schema(description = "When ALLOCATED", nullable = true) @Nullable
            String operator,

            @Schema(
                    description = "When ALLOCATED: the month whose quota it uses",
                    examples = "2026-11",
                    nullable = true)
            @Nullable
            String quotaMonth,

            @Schema(
                    description =
                            "When WAITLISTED: quota-used-up, no-quota-for-source, annual-cap-reached, no-plan-for-year",
                    nullable = true)
            @Nullable
            String waitReason,

            @Schema(description = "When ATTACHED: the referral that opened the case", nullable = true) @Nullable
            UUID attachedTo,

            @Schema(description = "When REJECTED: the rules that said no")
            List<ReasonView> reasons) {

        static ReferralView of(Referral referral) {
            return switch (referral.state()) {
                case Referral.State.Rejected(List<String> rules) ->
                    of(referral, ReferralState.REJECTED, null, null, null, null, rules);
                case Referral.State.Attached(UUID to) ->
                    of(referral, ReferralState.ATTACHED, null, null, null, to, List.of());
                case Referral.State.Waitlisted(var reason) ->
                    of(referral, ReferralState.WAITLISTED, null, null, reason.code(), null, List.of());
                case Referral.State.Allocated(String operator, var month) ->
                    of(referral, ReferralState.ALLOCATED, operator, month.toString(), null, null, List.of());
                case Referral.State.Erased _ -> of(referral, ReferralState.ERASED, null, null, null, null, List.of());
            };
        }

        private static ReferralView of(
                Referral referral,
                ReferralState state,
                @Nullable String operator,
                @Nullable String month,
                @Nullable String waitReason,
                @Nullable UUID attachedTo,
                List<String> rules) {
            return new ReferralView(
                    referral.id(),
                    referral.caseId(),
                    referral.source(),
                    referral.sourceReference(),
                    referral.department(),
                    referral.stage(),
                    referral.stageDate(),
                    referral.hearingDate(),
                    referral.receivedAt(),
                    state,
                    operator,
                    month,
                    waitReason,
                    attachedTo,
                    rules.stream()
                            .map(EligibilityRule::valueOf)
                            .map(ReasonView::of)
                            .toList());
        }
    }

    @Schema(name = "ReferralReason")
    record ReasonView(
            @Schema(examples = "stage-not-chosen") String code,
            @Schema(description = "One sentence in French") String message,

            @Schema(description = "JSON pointer of the field that the rule looks at")
            String pointer) {

        static ReasonView of(EligibilityRule rule) {
            return new ReasonView(rule.code(), rule.title(), rule.pointer());
        }
    }

    @Schema(name = "ReferralChange")
    record ChangeView(
            @Schema(description = "Where this change stands in the feed: what to give as `after` next time")
            String cursor,

            UUID referralId,
            String sourceReference,
            UUID caseId,
            @Schema(description = "INSEE code") String department,
            Source source,

            @Schema(description = "What became of it by this change")
            ReferralState state,

            Instant changedAt) {}

    @Schema(name = "EligibilityCheck")
    record EligibilityView(
            boolean eligible,

            @Schema(description = "The rules that say no; the codes are those of a rejected referral")
            List<ReasonView> reasons) {

        static EligibilityView of(List<EligibilityRule> broken) {
            return new EligibilityView(
                    broken.isEmpty(), broken.stream().map(ReasonView::of).toList());
        }
    }

    /** What became of a referral. */
    enum ReferralState {
        REJECTED,
        ATTACHED,
        WAITLISTED,
        ALLOCATED,
        ERASED
    }
}
