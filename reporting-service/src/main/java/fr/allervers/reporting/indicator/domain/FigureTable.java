package fr.allervers.reporting.indicator.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns counts into the table that was asked for: zeros where something was transmitted, rates, what is missing. */
public final class FigureTable {

    private static final int DECIMALS = 4;
    private static final Comparator<Group> ORDER = Comparator.comparing(Group::department, nulls())
            .thenComparing(Group::operator, nulls())
            .thenComparing(Group::stage, nulls())
            .thenComparing(Group::source, nulls())
            .thenComparing(Group::month, nulls());

    private final Question question;
    private final Counts counts;
    private final Coverage coverage;

    private FigureTable(Question question, Counts counts) {
        this.question = question;
        this.counts = counts;
        this.coverage = new Coverage(question, counts);
    }

    public static List<Figure> of(Question question, Counts counts) {
        return new FigureTable(question, counts).figures();
    }

    private static <T extends Comparable<T>> Comparator<@Nullable T> nulls() {
        return Comparator.nullsFirst(Comparator.naturalOrder());
    }

    private List<Figure> figures() {
        List<Group> groups = groups().sorted(ORDER).toList();
        return question.indicators().stream()
                .sorted()
                .flatMap(indicator -> groups.stream().flatMap(group -> figure(indicator, group).stream()))
                .toList();
    }

    private Stream<Group> groups() {
        Stream<Group> coarse = coverage.groups();
        if (!question.isFine()) {
            return coarse;
        }
        Set<Group> found =
                counts.cells().keySet().stream().map(Counts.Cell::group).collect(Collectors.toSet());
        Set<Group> told = found.stream().map(Group::coarse).collect(Collectors.toSet());
        Stream<Group> silent = coarse.filter(group -> coverage.status(group) == Figure.Status.NON_TRANSMIS)
                .filter(group -> !told.contains(group));
        return Stream.concat(found.stream(), silent);
    }

    private Optional<Figure> figure(Indicator indicator, Group group) {
        if (!question.makesSenseFor(indicator)) {
            return question.isFine()
                    ? Optional.empty()
                    : Optional.of(blank(indicator, group, Figure.Status.SANS_OBJET));
        }
        Optional<Ratio> ratio = Ratio.of(indicator);
        return ratio.isPresent() ? rate(indicator, group, ratio.get()) : count(indicator, group);
    }

    private Optional<Figure> count(Indicator indicator, Group group) {
        long count = counts.of(indicator, group);
        Figure.Status status = coverage.status(group);
        if (count > 0) {
            return Optional.of(counted(indicator, group, count, shown(status)));
        }
        if (indicator == Indicator.QUOTA) {
            return Optional.of(blank(indicator, group, Figure.Status.SANS_OBJET));
        }
        if (isAnonymous(group)) {
            return Optional.empty();
        }
        return Optional.of(
                status == Figure.Status.NON_TRANSMIS
                        ? blank(indicator, group, status)
                        : counted(indicator, group, 0, status));
    }

    /** Referrals without an operator yet, in a table by operator: zeros would say nothing. */
    private boolean isAnonymous(Group group) {
        return question.isBy(Dimension.OPERATOR)
                && group.operator() == null
                && coverage.status(group.coarse()) != Figure.Status.NON_TRANSMIS;
    }

    private static Figure.Status shown(Figure.Status status) {
        return status == Figure.Status.NON_TRANSMIS ? Figure.Status.PARTIEL : status;
    }

    private Figure counted(Indicator indicator, Group group, long count, Figure.Status status) {
        return new Figure(
                indicator, group, BigDecimal.valueOf(count), null, null, status, isProvisional(indicator, group));
    }

    private Optional<Figure> rate(Indicator indicator, Group group, Ratio ratio) {
        long numerator = counts.of(ratio.numerator(), group);
        long denominator = ratio.isPerWorkingDay() ? workingDays(group) : sum(ratio, group);
        Figure.Status status = coverage.status(group);
        if (numerator == 0 && status == Figure.Status.NON_TRANSMIS) {
            return Optional.of(blank(indicator, group, status));
        }
        if (numerator == 0 && isAnonymous(group)) {
            return Optional.empty();
        }
        return Optional.of(divided(indicator, group, numerator, denominator));
    }

    private Figure divided(Indicator indicator, Group group, long numerator, long denominator) {
        Figure.Status status = denominator == 0 ? Figure.Status.SANS_OBJET : shown(coverage.status(group));
        BigDecimal value = denominator == 0 ? null : divide(numerator, denominator);
        return new Figure(indicator, group, value, numerator, denominator, status, isProvisional(indicator, group));
    }

    private long sum(Ratio ratio, Group group) {
        return ratio.denominator().stream()
                .mapToLong(one -> counts.of(one, group))
                .sum();
    }

    private static BigDecimal divide(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private long workingDays(Group group) {
        Period period = periodOf(group);
        DepartmentCalendar calendar = calendarOf(group);
        LocalDate cutOff = calendar.day(question.asOf());
        LocalDate last = period.lastDay().isBefore(cutOff) ? period.lastDay() : cutOff;
        return calendar.workingDays(period.firstDay(), last);
    }

    private boolean isProvisional(Indicator indicator, Group group) {
        LocalDate mature = periodOf(group).lastDay().plusDays(indicator.maturityDays());
        return !calendarOf(group).day(question.asOf()).isAfter(mature);
    }

    private Period periodOf(Group group) {
        YearMonth month = group.month();
        return month == null ? question.period() : Period.of(month);
    }

    private DepartmentCalendar calendarOf(Group group) {
        return new DepartmentCalendar(
                group.department() == null ? question.filter().department() : group.department());
    }

    private Figure blank(Indicator indicator, Group group, Figure.Status status) {
        return new Figure(indicator, group, null, null, null, status, isProvisional(indicator, group));
    }
}
