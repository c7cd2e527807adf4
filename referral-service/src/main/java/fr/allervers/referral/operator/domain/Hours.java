package fr.allervers.referral.operator.domain;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** A span of hours on a day of the week, in the department's time. */
public record Hours(DayOfWeek day, LocalTime from, LocalTime to) {

    boolean isReversed() {
        return !from.isBefore(to);
    }

    boolean isAtWeekend() {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    long minutes() {
        return java.time.Duration.between(from, to).toMinutes();
    }
}
