package fr.allervers.reporting.indicator.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Whole months, both included. Facts belong to a month by their local date. */
public record Period(YearMonth from, YearMonth to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it begins");
        }
    }

    public static Period of(YearMonth month) {
        return new Period(month, month);
    }

    public LocalDate firstDay() {
        return from.atDay(1);
    }

    public LocalDate lastDay() {
        return to.atEndOfMonth();
    }

    public List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }

    /** The months that had begun on this day. */
    public List<YearMonth> monthsBegunOn(LocalDate day) {
        return months().stream().filter(month -> !month.atDay(1).isAfter(day)).toList();
    }
}
