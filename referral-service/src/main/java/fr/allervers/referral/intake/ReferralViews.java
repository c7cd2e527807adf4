package fr.allervers.referral.intake;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.eligibility.domain.EligibilityRule;
import fr.allervers.referral.intake.domain.Progress;
import fr.allervers.referral.intake.domain.Referral;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What partners and the CCAPEX read of a referral: its way, never the household. */
public final class ReferralViews {

    private ReferralViews() {}

    @Schema(name = "Referral", description = "A referral and what became of it; no personal data")
    public record ReferralView(
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

            @Schema(description = "When ALLOCATED or ACCEPTED", nullable = true) @Nullable
            String operator,

            @Schema(
                    description = "When ALLOCATED or ACCEPTED: the month whose quota it uses",
                    examples = "2026-11",
                    nullable = true)
            @Nullable
            String quotaMonth,

            @Schema(description = "When ALLOCATED: the operator has to answer by that day", nullable = true) @Nullable
            LocalDate answerDueOn,

            @Schema(description = "The operator let that day pass; the CCAPEX sees it")
            boolean overdue,

            @Schema(description = "The operator asked for more: see the messages")
            boolean informationAsked,

            @Schema(
                    description =
                            "When WAITLISTED: quota-used-up, no-quota-for-source, annual-cap-reached, no-plan-for-year, places-being-given, refused-by-all",
                    nullable = true)
            @Nullable
            String waitReason,

            @Schema(description = "When ATTACHED: the referral that opened the case", nullable = true) @Nullable
            UUID attachedTo,

            @Schema(description = "When WITHDRAWN: why", nullable = true) @Nullable
            String withdrawalMotive,

            @Schema(description = "Operators that refused it")
            List<String> refusedBy,

            OutcomeView outcome,

            @Schema(description = "When REJECTED: the rules that said no")
            List<ReasonView> reasons) {

        public static ReferralView of(Referral referral) {
            return switch (referral.state()) {
                case Referral.State.Rejected(List<String> rules) ->
                    of(referral, ReferralState.REJECTED, Standing.NONE, rules);
                case Referral.State.Attached(UUID to) ->
                    of(referral, ReferralState.ATTACHED, new Standing(null, null, null, null, to, null), List.of());
                case Referral.State.Waitlisted(var reason) ->
                    of(
                            referral,
                            ReferralState.WAITLISTED,
                            new Standing(null, null, null, reason.code(), null, null),
                            List.of());
                case Referral.State.Allocated(var line, var month, var due) ->
                    of(
                            referral,
                            ReferralState.ALLOCATED,
                            new Standing(line.operator(), month.toString(), due, null, null, null),
                            List.of());
                case Referral.State.Accepted(var line, var month) ->
                    of(
                            referral,
                            ReferralState.ACCEPTED,
                            new Standing(line.operator(), month.toString(), null, null, null, null),
                            List.of());
                case Referral.State.Withdrawn(String motive) ->
                    of(
                            referral,
                            ReferralState.WITHDRAWN,
                            new Standing(null, null, null, null, null, motive),
                            List.of());
                case Referral.State.Erased _ -> of(referral, ReferralState.ERASED, Standing.NONE, List.of());
            };
        }

        private static ReferralView of(Referral referral, ReferralState state, Standing standing, List<String> rules) {
            Progress progress = referral.progress();
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
                    standing.operator(),
                    standing.month(),
                    standing.due(),
                    progress.overdue(),
                    progress.informationAsked(),
                    standing.waitReason(),
                    standing.attachedTo(),
                    standing.withdrawn(),
                    progress.refusedBy().stream().sorted().toList(),
                    OutcomeView.of(progress.firstMetOn(), progress.closedOn(), progress.closureMotive()),
                    rules.stream()
                            .map(EligibilityRule::valueOf)
                            .map(ReasonView::of)
                            .toList());
        }
    }

    /** What a state says of its own. */
    private record Standing(
            @Nullable String operator,
            @Nullable String month,
            @Nullable LocalDate due,
            @Nullable String waitReason,
            @Nullable UUID attachedTo,
            @Nullable String withdrawn) {

        static final Standing NONE = new Standing(null, null, null, null, null, null);
    }

    @Schema(
            name = "ReferralOutcome",
            description = "What the intervention came to, as far as a partner may know; never the notes of the case")
    public record OutcomeView(
            @Schema(description = "First meeting with the household", nullable = true) @Nullable
            LocalDate firstMetOn,

            @Schema(description = "End of the intervention", nullable = true) @Nullable
            LocalDate closedOn,

            @Schema(description = "Its motive, a code of visit-service", nullable = true) @Nullable
            String closureMotive) {

        static OutcomeView of(
                @Nullable LocalDate firstMetOn, @Nullable LocalDate closedOn, @Nullable String closureMotive) {
            return new OutcomeView(firstMetOn, closedOn, closureMotive);
        }
    }

    @Schema(name = "ReferralReason")
    public record ReasonView(
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

            Instant changedAt,
            @Schema(nullable = true) @Nullable String operator,
            @Schema(nullable = true) @Nullable String waitReason,

            @Schema(description = "The operator waits for information from the partner")
            boolean informationAsked,

            @Schema(description = "The operator let its answer's delay pass")
            boolean overdue,

            @Schema(description = "The outcome as known by this change")
            OutcomeView outcome) {}

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
    public enum ReferralState {
        REJECTED,
        ATTACHED,
        WAITLISTED,
        ALLOCATED,
        ACCEPTED,
        WITHDRAWN,
        ERASED
    }
}
