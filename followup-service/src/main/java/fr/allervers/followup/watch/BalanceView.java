package fr.allervers.followup.watch;

import fr.allervers.followup.watch.domain.WatchBalance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The balance of watches as people read it. */
@Schema(name = "WatchBalance", description = "armed = met + missed + superseded + cancelled + open, always")
public record BalanceView(
        @Schema(description = "Exchanges that armed a watch")
        long armed,

        MetView met,

        @Schema(description = "Due day passed and no check since")
        long missed,

        @Schema(description = "Replaced in time by the watch of a next exchange")
        long superseded,

        long cancelled,
        long open,
        boolean balanced) {

    /** Checks, in time and late. */
    @Schema(name = "WatchesMet")
    public record MetView(long onTime, long late) {}

    static BalanceView of(WatchBalance balance) {
        return new BalanceView(
                balance.armed(),
                new MetView(balance.metOnTime(), balance.metLate()),
                balance.missed(),
                balance.superseded(),
                balance.cancelled(),
                balance.open(),
                balance.isBalanced());
    }
}
