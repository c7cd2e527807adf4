package fr.allervers.reporting.rebuild;

import fr.allervers.reporting.rebuild.domain.Difference;
import fr.allervers.reporting.rebuild.domain.Rebuild;
import fr.allervers.reporting.rebuild.domain.RebuildState;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rebuild as operations ask for it and see it. */
final class RebuildViews {

    private RebuildViews() {}

    @Schema(name = "RebuildRequest")
    record RebuildRequest(
            @Schema(description = "Chosen by the caller, so that the request can be repeated")
            UUID id) {}

    @Schema(name = "Rebuild")
    record RebuildView(
            UUID id,
            RebuildState state,

            @Schema(description = "Events read from the log so far")
            long factsRead,

            @Schema(nullable = true, description = "From the first record to the swap") @Nullable
            Double seconds,

            @Schema(nullable = true, description = "Reading and storing alone") @Nullable
            Double readingSeconds,

            @Schema(nullable = true, description = "Events per second of reading and storing") @Nullable
            Long eventsPerSecond,

            @Schema(nullable = true, description = "Whether counts and indicators agreed; null until done") @Nullable
            Boolean equal,

            @Schema(description = "What did not agree: running copy, then log; at most 50")
            List<DifferenceView> differences) {

        static RebuildView of(Rebuild rebuild) {
            return new RebuildView(
                    rebuild.id(),
                    rebuild.state(),
                    rebuild.factsRead(),
                    rebuild.seconds(),
                    rebuild.readingSeconds(),
                    rebuild.eventsPerSecond(),
                    rebuild.equal(),
                    rebuild.differences().stream().map(DifferenceView::of).toList());
        }
    }

    @Schema(name = "RebuildDifference")
    record DifferenceView(String what, long before, long after) {

        static DifferenceView of(Difference difference) {
            return new DifferenceView(difference.what(), difference.before(), difference.after());
        }
    }
}
