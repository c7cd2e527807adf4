package fr.allervers.simulator.play;

import com.fasterxml.jackson.databind.JsonNode;
import fr.allervers.simulator.journal.Cell;
import fr.allervers.simulator.journal.Dimension;
import fr.allervers.simulator.journal.JournalCount;
import fr.allervers.simulator.table.Comparison;
import fr.allervers.simulator.table.Figures;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The national pole: it reads the indicators. */
public final class NationalPole {

    private static final int MONTHS_BACK = 12;
    private static final List<Set<Dimension>> COMPARED = List.of(
            Set.of(),
            Set.of(Dimension.DEPARTMENT),
            Set.of(Dimension.MONTH),
            Set.of(Dimension.STAGE),
            Set.of(Dimension.SOURCE),
            Set.of(Dimension.values()));
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Api api;

    public NationalPole(Api api) {
        this.api = api;
    }

    /** The national row and a row for each department. */
    public Figures read(YearMonth from, YearMonth to) {
        Map<Cell, Figures.Figure> all =
                new HashMap<>(figures(from, to, Set.of()).all());
        all.putAll(figures(from, to, Set.of(Dimension.DEPARTMENT)).all());
        return new Figures(all);
    }

    public Figures figures(YearMonth from, YearMonth to, Set<Dimension> by) {
        return Figures.of(answer(from, to, by));
    }

    private JsonNode answer(YearMonth from, YearMonth to, Set<Dimension> by) {
        String names = by.stream()
                .map(dimension -> dimension.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(","));
        String path = "/api/v1/indicators?from=" + from + "&to=" + to + (names.isEmpty() ? "" : "&by=" + names);
        return api.get("pole", "reporting-service", path).expect(200).body();
    }

    /** The months of the last year in which something was transmitted, the first and the last; empty when none. */
    public List<YearMonth> transmittedMonths(YearMonth today) {
        Figures figures = figures(today.minusMonths(MONTHS_BACK), today, Set.of(Dimension.MONTH));
        TreeSet<YearMonth> told = new TreeSet<>();
        figures.all().forEach((cell, figure) -> {
            if (cell.month() != null && cell.indicator().equals("P1-received") && figure.value() != null) {
                told.add(YearMonth.parse(cell.month()));
            }
        });
        return told.isEmpty() ? List.of() : List.of(told.first(), told.last());
    }

    /** Waits until all that was done has arrived; what differs even then, as sentences. */
    public List<String> differencesFrom(JournalCount count, YearMonth from, YearMonth to) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<String> left = differences(count, from, to);
        while (!left.isEmpty() && System.nanoTime() < end) {
            Wire.pause(PAUSE);
            left = differences(count, from, to);
        }
        return left;
    }

    private List<String> differences(JournalCount count, YearMonth from, YearMonth to) {
        return COMPARED.stream()
                .flatMap(by -> Comparison.differences(figures(from, to, by), count.of(from, to, by)).stream())
                .toList();
    }
}
