package fr.allervers.visit.plannedvisit;

import fr.allervers.visit.casefile.domain.Place;
import fr.allervers.visit.plannedvisit.domain.Cancellation;
import fr.allervers.visit.plannedvisit.domain.CancellationMotive;
import fr.allervers.visit.plannedvisit.domain.Hours;
import fr.allervers.visit.plannedvisit.domain.PlannedVisit;
import fr.allervers.visit.plannedvisit.domain.PlannedVisit.State;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send and see of planned visits. */
final class PlannedVisitViews {

    private static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    private PlannedVisitViews() {}

    /** A planned visit as sent. */
    @Schema(requiredProperties = {"id", "day", "place"})
    public record PlannedVisitRequest(
            @Schema(description = "Chosen by the caller; the same id again is a retry")
            UUID id,

            @Schema(description = "Local day in the department, today or at most a year ahead", examples = "2026-12-02")
            LocalDate day,

            @Schema(description = "When on that day; absent when it is not said") @Nullable
            HoursView hours,

            @Schema(description = "At home or near home (framing note)")
            Place place,

            @Schema(description = "Free text; stays with the operator") @Size(max = 500) @Nullable
            String note) {

        PlannedVisit toDomain(UUID caseId) {
            return PlannedVisit.of(id, caseId, day, hours == null ? null : hours.toDomain(), place, note);
        }
    }

    /** The hours of a planned visit. */
    @Schema(
            name = "VisitHours",
            requiredProperties = {"from"})
    public record HoursView(
            @Schema(description = "Local time, hh:mm", examples = "14:00") @Pattern(regexp = TIME)
            String from,

            @Schema(description = "Local time, hh:mm, after the beginning", examples = "16:00")
            @Pattern(regexp = TIME)
            @Nullable
            String to) {

        Hours toDomain() {
            return new Hours(LocalTime.parse(from), to == null ? null : LocalTime.parse(to));
        }

        static HoursView of(Hours hours) {
            return new HoursView(
                    hours.from().toString(),
                    hours.to() == null ? null : hours.to().toString());
        }
    }

    /** Why a planned visit is not held. */
    @Schema(requiredProperties = {"motive"})
    public record VisitCancellationRequest(
            @Schema(
                    description =
                            "HOUSEHOLD_ABSENT from the day of the visit on: the attempt itself is logged as a contact of channel VISIT")
            CancellationMotive motive) {}

    /** What became of a planned visit. */
    public enum PlannedVisitState {
        PLANNED,
        HELD,
        NOT_HELD
    }

    /** A planned visit as recorded. */
    public record PlannedVisitView(
            UUID id,

            @Schema(description = "The case in which it was planned")
            UUID caseId,

            LocalDate day,
            @Nullable HoursView hours,
            Place place,
            @Nullable String note,
            PlannedVisitState state,

            @Schema(description = "The meeting that it became; null unless HELD") @Nullable
            UUID meetingId,

            @Schema(description = "Why it was not held; null unless NOT_HELD") @Nullable
            CancellationMotive motive) {

        static PlannedVisitView of(PlannedVisit visit) {
            return switch (visit.state()) {
                case State.Planned _ -> of(visit, PlannedVisitState.PLANNED, null, null);
                case State.Held(UUID meeting) -> of(visit, PlannedVisitState.HELD, meeting, null);
                case State.NotHeld(Cancellation by) -> of(visit, PlannedVisitState.NOT_HELD, null, by.motive());
            };
        }

        private static PlannedVisitView of(
                PlannedVisit visit,
                PlannedVisitState state,
                @Nullable UUID meetingId,
                @Nullable CancellationMotive motive) {
            return new PlannedVisitView(
                    visit.id(),
                    visit.caseId(),
                    visit.day(),
                    visit.hours() == null ? null : HoursView.of(visit.hours()),
                    visit.place(),
                    visit.note(),
                    state,
                    meetingId,
                    motive);
        }
    }
}
