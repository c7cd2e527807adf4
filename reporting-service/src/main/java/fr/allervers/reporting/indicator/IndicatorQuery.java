package fr.allervers.reporting.indicator;

import fr.allervers.kit.Tx;
import fr.allervers.reporting.facts.domain.FactCopy;
import fr.allervers.reporting.indicator.domain.Counts;
import fr.allervers.reporting.indicator.domain.Counts.Cell;
import fr.allervers.reporting.indicator.domain.Counts.Transmission;
import fr.allervers.reporting.indicator.domain.DepartmentCalendar;
import fr.allervers.reporting.indicator.domain.Dimension;
import fr.allervers.reporting.indicator.domain.Filter;
import fr.allervers.reporting.indicator.domain.Group;
import fr.allervers.reporting.indicator.domain.Indicator;
import fr.allervers.reporting.indicator.domain.Question;
import fr.allervers.reporting.indicator.domain.Ratio;
import fr.allervers.reporting.indicator.domain.Sight;
import fr.allervers.reporting.indicator.domain.Stage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Counts in the database, within the caller's sight. */
@ApplicationScoped
public class IndicatorQuery {

    Uni<Counts> count(Tx tx, FactCopy copy, Question question) {
        return cells(tx, copy, question)
                .chain(cells -> transmissions(tx, copy, question)
                        .chain(told -> planned(tx, copy, question)
                                .map(planned -> new Counts(cells, departments(question, planned, told), told))));
    }

    private static Uni<Map<Cell, Long>> cells(Tx tx, FactCopy copy, Question question) {
        Set<Indicator> counted = Ratio.countedFor(question.indicators());
        SelectionQuery<Object[]> query =
                tx.session().createNativeQuery(IndicatorSql.counts(copy, counted), Object[].class);
        return dimensions(scope(query, question), question)
                .getResultList()
                .map(rows -> rows.stream().collect(Collectors.toMap(IndicatorQuery::cell, row -> number(row[6]))));
    }

    private static Uni<Set<Transmission>> transmissions(Tx tx, FactCopy copy, Question question) {
        SelectionQuery<Object[]> query = tx.session().createNativeQuery(IndicatorSql.transmitted(copy), Object[].class);
        return scope(query, question)
                .setParameter("first", question.period().firstDay())
                .setParameter("last", question.period().lastDay())
                .setParameter("operator", operator(question))
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Transmission((String) row[0], YearMonth.parse((String) row[1])))
                        .collect(Collectors.toSet()));
    }

    private static Uni<List<String>> planned(Tx tx, FactCopy copy, Question question) {
        return scope(tx.session().createNativeQuery(IndicatorSql.planned(copy), String.class), question)
                .getResultList();
    }

    /** Those that plan or told something; besides, those that the caller is in charge of or asks about. */
    private static Set<String> departments(Question question, Collection<String> planned, Set<Transmission> told) {
        String only = question.filter().department();
        if (only != null) {
            return Set.of(only);
        }
        Set<String> departments = new HashSet<>(planned);
        told.forEach(one -> departments.add(one.department()));
        departments.addAll(question.sight().departments());
        return departments;
    }

    private static <T> SelectionQuery<T> scope(SelectionQuery<T> query, Question question) {
        String only = question.filter().department();
        Sight sight = question.sight();
        return query.setParameter("asOf", question.asOf().atOffset(ZoneOffset.UTC))
                .setParameter("everywhere", sight.everywhere() && only == null)
                .setParameter("departments", only == null ? String.join(",", sight.departments()) : only);
    }

    private static <T> SelectionQuery<T> dimensions(SelectionQuery<T> query, Question question) {
        return query.setParameter("first", question.period().firstDay())
                .setParameter("last", question.period().lastDay())
                .setParameter("today", new DepartmentCalendar(null).day(question.asOf()))
                .setParameter("operator", operator(question))
                .setParameter("stages", stages(question.filter()))
                .setParameter("source", text(question.filter().source()))
                .setParameter("byDepartment", question.isBy(Dimension.DEPARTMENT))
                .setParameter("byOperator", question.isBy(Dimension.OPERATOR))
                .setParameter("byStage", question.isBy(Dimension.STAGE))
                .setParameter("bySource", question.isBy(Dimension.SOURCE))
                .setParameter("byMonth", question.isBy(Dimension.MONTH));
    }

    /** The caller's own operator, whatever is asked: another one was refused before. */
    private static String operator(Question question) {
        return question.sight()
                .operator()
                .orElseGet(() -> text(question.filter().operator()));
    }

    private static String stages(Filter filter) {
        return filter.stage() == null && filter.side() == null ? "" : stagesOf(filter);
    }

    private static String stagesOf(Filter filter) {
        return Arrays.stream(Stage.values())
                .filter(stage -> filter.stage() == null || filter.stage() == stage)
                .filter(stage -> filter.side() == null || filter.side() == stage.side())
                .map(Stage::name)
                .collect(Collectors.joining(","));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Cell cell(Object[] row) {
        return new Cell(
                Indicator.withId((String) row[0]).orElseThrow(),
                new Group((String) row[1], (String) row[2], (String) row[3], (String) row[4], month(row[5])));
    }

    private static @Nullable YearMonth month(@Nullable Object text) {
        return text == null ? null : YearMonth.parse((String) text);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
