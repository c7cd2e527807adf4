package fr.allervers.contracts.indicators.v1;

import fr.allervers.contracts.Event;
import fr.allervers.contracts.Meaning;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One aggregated figure after disclosure control. */
@Meaning("One figure of one indicator, for a department (or FR) and a month, after disclosure control.")
public record IndicatorPublished(
        @Meaning("UUIDv7 of this event.") UUID eventId,

        @Meaning("When the figure was computed, UTC: only what was recorded by then counts.")
        Instant recordedAt,

        @Meaning("Indicator id of the catalogue, as I1a.") String indicator,
        @Meaning("Version of the definition, from 1.") int definitionVersion,
        @Meaning("Department code, or FR for all.") String department,
        @Meaning("Month, as 2026-11.") YearMonth month,

        @Meaning("The figure; absent when it is withheld.") @Nullable
        Long value,

        @Meaning("True when withheld: fewer than 11, or another figure would reveal one that is.")
        boolean withheld)
        implements Event {

    @Override
    public String key() {
        return indicator + "." + definitionVersion + "." + department + "." + month;
    }
}
