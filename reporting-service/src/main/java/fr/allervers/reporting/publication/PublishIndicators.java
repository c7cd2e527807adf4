package fr.allervers.reporting.publication;

import fr.allervers.kit.Transactions;
import fr.allervers.kit.Tx;
import fr.allervers.reporting.facts.domain.FactCopy;
import fr.allervers.reporting.indicator.CountIndicators;
import fr.allervers.reporting.indicator.domain.DepartmentCalendar;
import fr.allervers.reporting.indicator.domain.Dimension;
import fr.allervers.reporting.indicator.domain.Figure;
import fr.allervers.reporting.indicator.domain.FigureTable;
import fr.allervers.reporting.indicator.domain.Filter;
import fr.allervers.reporting.indicator.domain.Indicator;
import fr.allervers.reporting.indicator.domain.Period;
import fr.allervers.reporting.indicator.domain.Question;
import fr.allervers.reporting.indicator.domain.Sight;
import fr.allervers.reporting.publication.domain.DisclosureControl;
import fr.allervers.reporting.publication.domain.PublishedCell;
import fr.allervers.reporting.publication.domain.Release;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Computes the monthly figures of two years, controls them and tells those that changed. */
@ApplicationScoped
public class PublishIndicators {

    private static final int MONTHS = 24;
    private static final Set<Indicator> PUBLISHED = Set.of(
            Indicator.HOUSEHOLDS_MET,
            Indicator.DIAGNOSES,
            Indicator.ACCOMPANIED,
            Indicator.ALLOCATED,
            Indicator.WATCHES_ON_TIME);

    private final Transactions transactions;
    private final CountIndicators countIndicators;
    private final PublishedCellStore cells;
    private final PublicationOutgoing events;
    private final Clock clock;
    private final DisclosureControl control;

    public PublishIndicators(
            Transactions transactions,
            CountIndicators countIndicators,
            PublishedCellStore cells,
            PublicationOutgoing events,
            Clock clock,
            @ConfigProperty(name = "allervers.publication.threshold") int threshold) {
        this.transactions = transactions;
        this.countIndicators = countIndicators;
        this.cells = cells;
        this.events = events;
        this.clock = clock;
        this.control = new DisclosureControl(threshold);
    }

    public Uni<Void> handle() {
        Instant now = clock.instant();
        return transactions.run(tx -> cells.lockAll(tx)
                .chain(told -> release(tx, now).map(release -> release.news(told, control)))
                .call(news -> cells.save(tx, news, now))
                .chain(news -> events.tell(tx, news, now)));
    }

    private Uni<Release> release(Tx tx, Instant now) {
        return figures(tx, now, Set.of(Dimension.DEPARTMENT, Dimension.MONTH))
                .chain(departments ->
                        figures(tx, now, Set.of(Dimension.MONTH)).map(nation -> release(departments, nation)));
    }

    private Uni<List<Figure>> figures(Tx tx, Instant now, Set<Dimension> by) {
        YearMonth current = YearMonth.from(new DepartmentCalendar(null).day(now));
        Period period = new Period(current.minusMonths(MONTHS - 1L), current);
        Question question = new Question(period, PUBLISHED, by, Filter.NONE, Sight.EVERYTHING, now);
        return countIndicators.within(tx, FactCopy.LIVE, question).map(counts -> FigureTable.of(question, counts));
    }

    /** What was not transmitted is not told; it is unknown, not withheld. */
    private static Release release(List<Figure> departments, List<Figure> nation) {
        Release release = new Release();
        departments.forEach(figure -> add(release, figure, figure.group().department()));
        nation.forEach(figure -> add(release, figure, DisclosureControl.NATION));
        return release;
    }

    private static void add(Release release, Figure figure, String department) {
        BigDecimal value = figure.value();
        if (value != null) {
            release.add(cell(figure, department), value.longValueExact());
        }
    }

    private static PublishedCell cell(Figure figure, String department) {
        return new PublishedCell(
                figure.indicator().id(),
                figure.indicator().version(),
                department,
                Objects.requireNonNull(figure.group().month()));
    }
}
