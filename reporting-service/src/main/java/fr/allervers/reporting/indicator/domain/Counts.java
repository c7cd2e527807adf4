package fr.allervers.reporting.indicator.domain;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;

/**
 * What the facts gave: counts that are not zero, the departments that should have transmitted, and those that did, by
 * month.
 */
public record Counts(Map<Cell, Long> cells, Set<String> departments, Set<Transmission> transmissions) {

    /** One indicator in one group. */
    public record Cell(Indicator indicator, Group group) {}

    /** A department told at least one fact of this month. */
    public record Transmission(String department, YearMonth month) {}

    public Counts {
        cells = Map.copyOf(cells);
        departments = Set.copyOf(departments);
        transmissions = Set.copyOf(transmissions);
    }

    long of(Indicator indicator, Group group) {
        return cells.getOrDefault(new Cell(indicator, group), 0L);
    }
}
