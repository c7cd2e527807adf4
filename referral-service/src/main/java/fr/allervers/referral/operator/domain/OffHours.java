package fr.allervers.referral.operator.domain;

import java.util.List;

/** When a team can visit outside its usual hours (note: <i>capacité à intervenir en horaires « décalés »</i>). */
public record OffHours(List<Hours> week) {

    public OffHours {
        week = List.copyOf(week);
    }

    /** Outside the usual hours of a working day: early or late. */
    public boolean onWorkingDays() {
        return week.stream().anyMatch(hours -> !hours.isAtWeekend());
    }

    public boolean atWeekends() {
        return week.stream().anyMatch(Hours::isAtWeekend);
    }

    public long minutesAWeek() {
        return week.stream().mapToLong(Hours::minutes).sum();
    }

    boolean isNone() {
        return week.isEmpty();
    }
}
