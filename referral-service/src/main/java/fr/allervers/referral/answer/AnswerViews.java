package fr.allervers.referral.answer;

import fr.allervers.referral.intake.domain.Referral;
import fr.allervers.referral.intake.domain.Referral.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is read of the answers to a referral. */
final class AnswerViews {

    private AnswerViews() {}

    @Schema(name = "AnsweredReferral", description = "A referral after a step; GET /referrals/{id} tells all of it")
    record AnsweredView(
            UUID id,
            UUID caseId,

            @Schema(description = "WAITLISTED, ALLOCATED, ACCEPTED or WITHDRAWN")
            String state,

            @Schema(description = "When ALLOCATED or ACCEPTED", nullable = true) @Nullable
            String operator,

            @Schema(description = "When ALLOCATED: the operator has to answer by that day", nullable = true) @Nullable
            LocalDate answerDueOn,

            boolean informationAsked,

            @Schema(description = "Operators that refused it")
            List<String> refusedBy) {

        static AnsweredView of(Referral referral) {
            return switch (referral.state()) {
                case State.Allocated allocated ->
                    of(referral, "ALLOCATED", allocated.operator(), allocated.answerDueOn());
                case State.Accepted accepted -> of(referral, "ACCEPTED", accepted.operator(), null);
                case State.Waitlisted _ -> of(referral, "WAITLISTED", null, null);
                case State.Withdrawn _ -> of(referral, "WITHDRAWN", null, null);
                case State.Attached _ -> of(referral, "ATTACHED", null, null);
                case State.Rejected _ -> of(referral, "REJECTED", null, null);
                case State.Erased _ -> of(referral, "ERASED", null, null);
            };
        }

        private static AnsweredView of(
                Referral referral, String state, @Nullable String operator, @Nullable LocalDate due) {
            return new AnsweredView(
                    referral.id(),
                    referral.caseId(),
                    state,
                    operator,
                    due,
                    referral.progress().informationAsked(),
                    referral.progress().refusedBy().stream().sorted().toList());
        }
    }

    @Schema(name = "ReferralMessage", description = "What operator and partner said about a referral")
    record MessageView(
            UUID id,
            MessageKind kind,
            @Schema(nullable = true) @Nullable String operator,

            @Schema(description = "Code of a refusal or a withdrawal", nullable = true) @Nullable
            String motive,

            @Schema(description = "Free text; stays in this service and goes with the household", nullable = true)
            @Nullable
            String words,

            Instant writtenAt) {}

    /** What a message is. */
    enum MessageKind {
        QUESTION,
        ANSWER,
        REFUSAL,
        WITHDRAWAL
    }
}
