package fr.allervers.reporting.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.reporting.indicator.domain.Counts.Cell;
import fr.allervers.reporting.indicator.domain.Counts.Transmission;
import fr.allervers.reporting.indicator.domain.Figure.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureTableTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Instant LATER = Instant.parse("2027-03-01T12:00:00Z");
    private static final Set<Transmission> BOTH_IN_OCTOBER =
            Set.of(new Transmission("93", OCTOBER), new Transmission("94", OCTOBER));

    @Test
    void zero_whereSomethingWasTransmitted_isZero() {
        Figure figure = one(
                ask(Set.of(Dimension.DEPARTMENT), Indicator.HOUSEHOLDS_MET), counts(Map.of(), BOTH_IN_OCTOBER), "94");

        assertThat(figure.value()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(figure.status()).isEqualTo(Status.CALCULE);
    }

    @Test
    void zero_whereNothingWasTransmitted_isUnknown() {
        Figure figure = one(
                ask(Set.of(Dimension.DEPARTMENT), Indicator.HOUSEHOLDS_MET),
                counts(Map.of(), Set.of(new Transmission("93", OCTOBER))),
                "94");

        assertThat(figure.value()).isNull();
        assertThat(figure.status()).isEqualTo(Status.NON_TRANSMIS);
    }

    @Test
    void nation_whenADepartmentIsSilent_isPartial() {
        Figure figure = one(
                ask(Set.of(), Indicator.HOUSEHOLDS_MET),
                counts(
                        Map.of(Indicator.HOUSEHOLDS_MET, group(null, null)),
                        7L,
                        Set.of(new Transmission("93", OCTOBER))),
                null);

        assertThat(figure.value()).isEqualByComparingTo("7");
        assertThat(figure.status()).isEqualTo(Status.PARTIEL);
    }

    @Test
    void months_notBegunAtTheCutOff_areNotMissed() {
        Question question = new Question(
                new Period(OCTOBER, NOVEMBER),
                Set.of(Indicator.HOUSEHOLDS_MET),
                Set.of(),
                Filter.NONE,
                Sight.EVERYTHING,
                Instant.parse("2026-10-15T12:00:00Z"));

        assertThat(one(question, counts(Map.of(), BOTH_IN_OCTOBER), null).status())
                .isEqualTo(Status.CALCULE);
    }

    @Test
    void rate_ofWatches_leavesSupersededOnesOut() {
        Group group = group("93", null);
        Map<Cell, Long> cells = Map.of(
                new Cell(Indicator.WATCHES_ON_TIME, group), 6L,
                new Cell(Indicator.WATCHES_LATE, group), 1L,
                new Cell(Indicator.WATCHES_MISSED, group), 1L,
                new Cell(Indicator.WATCHES_SUPERSEDED, group), 40L);

        Figure rate =
                one(ask(Set.of(Dimension.DEPARTMENT), Indicator.WATCH_RATE), counts(cells, BOTH_IN_OCTOBER), "93");

        assertThat(rate.value()).isEqualByComparingTo("0.75");
        assertThat(rate.numerator()).isEqualTo(6);
        assertThat(rate.denominator()).isEqualTo(8);
    }

    @Test
    void rate_withoutAnythingDue_makesNoSense() {
        Figure rate =
                one(ask(Set.of(Dimension.DEPARTMENT), Indicator.WATCH_RATE), counts(Map.of(), BOTH_IN_OCTOBER), "93");

        assertThat(rate.value()).isNull();
        assertThat(rate.status()).isEqualTo(Status.SANS_OBJET);
    }

    @Test
    void meanPerDay_isOverTheWorkingDaysUntilTheCutOff() {
        Map<Cell, Long> cells = Map.of(new Cell(Indicator.HOUSEHOLD_DAYS, group("93", null)), 9L);
        Question until8October = new Question(
                Period.of(OCTOBER),
                Set.of(Indicator.MET_PER_DAY),
                Set.of(Dimension.DEPARTMENT),
                Filter.NONE,
                Sight.EVERYTHING,
                Instant.parse("2026-10-08T12:00:00Z"));

        Figure mean = one(until8October, counts(cells, BOTH_IN_OCTOBER), "93");

        assertThat(mean.denominator()).isEqualTo(6);
        assertThat(mean.value()).isEqualByComparingTo("1.5");
        assertThat(mean.provisional()).isTrue();
    }

    @Test
    void quota_byStage_makesNoSense() {
        Question byStage = ask(Set.of(), Indicator.QUOTA_USE, new Filter(null, null, null, Stage.Side.AMONT, null));

        assertThat(one(byStage, counts(Map.of(), BOTH_IN_OCTOBER), null).status())
                .isEqualTo(Status.SANS_OBJET);
    }

    @Test
    void waitlist_ofOneOperator_makesNoSense() {
        Question ofOne = new Question(
                Period.of(OCTOBER),
                Set.of(Indicator.WAITLISTED),
                Set.of(),
                Filter.NONE,
                new Sight(false, Set.of("93"), Optional.of("equipe-93")),
                LATER);

        assertThat(one(ofOne, counts(Map.of(), BOTH_IN_OCTOBER), null).status()).isEqualTo(Status.SANS_OBJET);
    }

    @Test
    void provisional_forWatches_lasts22DaysAfterThePeriod() {
        assertThat(provisional(Indicator.WATCHES_ON_TIME, "2026-11-22T12:00:00Z"))
                .isTrue();
        assertThat(provisional(Indicator.WATCHES_ON_TIME, "2026-11-23T12:00:00Z"))
                .isFalse();
        assertThat(provisional(Indicator.HOUSEHOLDS_MET, "2026-10-31T12:00:00Z"))
                .isTrue();
        assertThat(provisional(Indicator.HOUSEHOLDS_MET, "2026-11-01T12:00:00Z"))
                .isFalse();
    }

    @Test
    void groups_byOperator_areThoseThatExistAndTheSilentDepartments() {
        Group ofOperator = new Group("93", "equipe-93", null, null, null);
        List<Figure> figures = FigureTable.of(
                ask(Set.of(Dimension.DEPARTMENT, Dimension.OPERATOR), Indicator.HOUSEHOLDS_MET),
                counts(
                        Map.of(new Cell(Indicator.HOUSEHOLDS_MET, ofOperator), 3L),
                        Set.of(new Transmission("93", OCTOBER))));

        assertThat(figures).extracting(Figure::group).containsExactly(ofOperator, group("94", null));
        assertThat(figures.getLast().status()).isEqualTo(Status.NON_TRANSMIS);
    }

    private static boolean provisional(Indicator indicator, String asOf) {
        Question question = new Question(
                Period.of(OCTOBER), Set.of(indicator), Set.of(), Filter.NONE, Sight.EVERYTHING, Instant.parse(asOf));
        return one(question, counts(Map.of(), BOTH_IN_OCTOBER), null).provisional();
    }

    private static Question ask(Set<Dimension> by, Indicator indicator) {
        return ask(by, indicator, Filter.NONE);
    }

    private static Question ask(Set<Dimension> by, Indicator indicator, Filter filter) {
        return new Question(Period.of(OCTOBER), Set.of(indicator), by, filter, Sight.EVERYTHING, LATER);
    }

    private static Counts counts(Map<Cell, Long> cells, Set<Transmission> told) {
        return new Counts(cells, Set.of("93", "94"), told);
    }

    private static Counts counts(Map<Indicator, Group> cell, long count, Set<Transmission> told) {
        Map.Entry<Indicator, Group> only = cell.entrySet().iterator().next();
        return counts(Map.of(new Cell(only.getKey(), only.getValue()), count), told);
    }

    private static Group group(@Nullable String department, @Nullable YearMonth month) {
        return new Group(department, null, null, null, month);
    }

    private static Figure one(Question question, Counts counts, @Nullable String department) {
        return FigureTable.of(question, counts).stream()
                .filter(figure -> java.util.Objects.equals(figure.group().department(), department))
                .findFirst()
                .orElseThrow();
    }
}
