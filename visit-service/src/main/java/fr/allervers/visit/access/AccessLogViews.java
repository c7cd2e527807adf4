package fr.allervers.visit.access;

import fr.allervers.visit.access.ReadAccessLog.Deed;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a data-protection officer reads of the log. */
final class AccessLogViews {

    private AccessLogViews() {}

    @Schema(name = "AccessLogEntry", description = "Who saw or changed what about a household")
    record DeedView(
            @Schema(description = "Stable id of the person or system, from its token")
            String who,

            @Schema(examples = "read-case") String deed,
            Instant at) {

        static DeedView of(Deed deed) {
            return new DeedView(deed.who(), deed.deed(), deed.at());
        }
    }
}
