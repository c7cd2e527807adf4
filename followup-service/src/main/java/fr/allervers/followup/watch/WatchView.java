package fr.allervers.followup.watch;

import fr.allervers.followup.domain.Stage;
import fr.allervers.followup.watch.domain.WatchState;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A watch as people read it. */
@Schema(name = "Watch", description = "15-day watch (veille sociale post-intervention, framing note)")
public record WatchView(
        UUID watchId,
        UUID caseId,

        @Schema(description = "Department code, INSEE", examples = "93")
        String department,

        @Schema(nullable = true, description = "Operator of the exchange that armed it", examples = "operator-93-1")
        @Nullable
        String operator,

        @Schema(description = "Procedure stage at that exchange")
        Stage stage,

        @Schema(description = "Day of that exchange, in the department's time zone")
        LocalDate armedOn,

        @Schema(description = "Last day in time: armedOn + 15 calendar days; the whole day counts")
        LocalDate dueOn,

        WatchState state,

        @Schema(description = "The due day passed without an exchange; stays true when the check came late")
        boolean missed,

        @Schema(nullable = true, description = "For MET: whether the check came on or before dueOn") @Nullable
        Boolean onTime,

        @Schema(nullable = true, description = "Day of what met, superseded or cancelled it") @Nullable
        LocalDate endedOn,

        @Schema(nullable = true, description = "For CANCELLED: deceased, gone-without-trace, retracted") @Nullable
        String motive) {}
