package fr.allervers.referral.answer;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is read of the answers to a referral. */
final class AnswerViews {

    private AnswerViews() {}

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
