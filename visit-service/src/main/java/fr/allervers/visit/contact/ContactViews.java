package fr.allervers.visit.contact;

import fr.allervers.visit.casefile.domain.StepsReview;
import fr.allervers.visit.contact.domain.AttemptOutcome;
import fr.allervers.visit.contact.domain.Channel;
import fr.allervers.visit.contact.domain.ContactAttempt;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send and see of attempts. */
final class ContactViews {

    private ContactViews() {}

    /** An attempt as sent. */
    @Schema(requiredProperties = {"id", "occurredOn", "channel", "outcome"})
    public record ContactAttemptRequest(
            @Schema(description = "Chosen by the caller; the same id again is a retry")
            UUID id,

            @Schema(description = "Local day in the department, not in the future", examples = "2026-11-20")
            LocalDate occurredOn,

            @Schema(description = "How the household was approached")
            Channel channel,

            @Schema(description = "What it came to; ANSWERED and REFUSED are two-way exchanges")
            AttemptOutcome outcome,

            @Schema(
                    description =
                            "What the check of the steps found, when the household answered (15-day check of the framing note)")
            @Nullable
            StepsReview review,

            @Schema(description = "Free text; stays with the operator") @Size(max = 2000) @Nullable
            String note) {

        ContactAttempt toDomain(UUID caseId) {
            return new ContactAttempt(id, caseId, occurredOn, channel, outcome, review, note);
        }
    }

    /** An attempt as recorded. */
    public record ContactAttemptView(
            UUID id,
            UUID caseId,
            LocalDate occurredOn,
            Channel channel,
            AttemptOutcome outcome,

            @Schema(description = "True when the household answered: an exchange")
            boolean twoWay,

            @Nullable StepsReview review,
            @Nullable String note) {

        static ContactAttemptView of(ContactAttempt attempt) {
            return new ContactAttemptView(
                    attempt.id(),
                    attempt.caseId(),
                    attempt.occurredOn(),
                    attempt.channel(),
                    attempt.outcome(),
                    attempt.isTwoWay(),
                    attempt.review(),
                    attempt.note());
        }
    }
}
