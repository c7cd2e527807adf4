package fr.allervers.followup.watch;

import fr.allervers.followup.watch.domain.WatchState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which watches somebody asks for; null asks for all. */
public record WatchFilter(
        @Nullable String department,
        @Nullable String operator,
        @Nullable WatchState state,
        @Nullable LocalDate dueBefore,
        @Nullable After after,
        int limit) {

    /** The last watch of the page before, in the order of the list; as text {@code 2026-10-27_<watchId>}. */
    public record After(LocalDate dueOn, UUID id) {

        static String cursorOf(WatchView last) {
            return last.dueOn() + "_" + last.watchId();
        }

        /** Throws an {@link RuntimeException} of the JDK when the text is no cursor. */
        static After parse(String cursor) {
            int split = cursor.indexOf('_');
            return new After(LocalDate.parse(cursor.substring(0, split)), UUID.fromString(cursor.substring(split + 1)));
        }
    }
}
