package fr.allervers.followup.watch.domain;

import java.time.LocalDate;

/** How a delay is counted; the first day is not counted. */
public enum DelayUnit {
    CALENDAR_DAYS {
        @Override
        LocalDate after(LocalDate start, int length) {
            return start.plusDays(length);
        }
    };

    abstract LocalDate after(LocalDate start, int length);
}
