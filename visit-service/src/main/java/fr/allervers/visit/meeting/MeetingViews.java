package fr.allervers.visit.meeting;

import fr.allervers.visit.casefile.domain.Place;
import fr.allervers.visit.casefile.domain.StepsReview;
import fr.allervers.visit.meeting.domain.Meeting;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send and see of meetings. */
final class MeetingViews {

    private MeetingViews() {}

    /** A meeting as sent. */
    @Schema(requiredProperties = {"id", "occurredOn", "place"})
    public record MeetingRequest(
            @Schema(description = "Chosen by the caller; the same id again is a retry")
            UUID id,

            @Schema(description = "Local day in the department, not in the future", examples = "2026-11-20")
            LocalDate occurredOn,

            @Schema(description = "Local time of the beginning, hh:mm", examples = "18:30")
            @Pattern(regexp = "^([01][0-9]|2[0-3]):[0-5][0-9]$")
            @Nullable
            String startedAt,

            @Schema(description = "At home or near home (framing note)")
            Place place,

            @Schema(description = "What the check of the steps found (15-day check of the framing note)") @Nullable
            StepsReview review,

            @Schema(description = "Free text; stays with the operator") @Size(max = 2000) @Nullable
            String note,

            @Schema(description = "The planned visit of this case that the meeting was: it is held by it") @Nullable
            UUID plannedVisitId) {

        Meeting toDomain(UUID caseId) {
            LocalTime time = startedAt == null ? null : LocalTime.parse(startedAt);
            return new Meeting(id, caseId, occurredOn, time, place, review, note, plannedVisitId);
        }
    }

    /** A meeting as recorded. */
    public record MeetingView(
            UUID id,
            UUID caseId,
            LocalDate occurredOn,

            @Schema(description = "Local time of the beginning, hh:mm", examples = "18:30") @Nullable
            String startedAt,

            Place place,
            @Nullable StepsReview review,
            @Nullable String note,
            @Nullable UUID plannedVisitId) {

        static MeetingView of(Meeting meeting) {
            return new MeetingView(
                    meeting.id(),
                    meeting.caseId(),
                    meeting.occurredOn(),
                    meeting.startedAt() == null ? null : meeting.startedAt().toString(),
                    meeting.place(),
                    meeting.review(),
                    meeting.note(),
                    meeting.plannedVisitId());
        }
    }
}
