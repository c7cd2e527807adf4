package fr.allervers.simulator.table;

import fr.allervers.simulator.journal.Cell;
import fr.allervers.simulator.land.Department;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The indicators as a table: the country first, then each department. */
public record IndicatorTable(List<Department> departments, YearMonth from, YearMonth to, Figures figures) {

    private static final int NAME = 22;

    public IndicatorTable {
        departments = List.copyOf(departments);
    }

    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Indicateurs de " + from + " à " + to + " (données simulées : ménages, capacités et travail inventés)");
        lines.add(padded("simulé", NAME)
                + Column.ALL.stream()
                        .map(column -> "  " + right(column.heading(), column.width()))
                        .collect(Collectors.joining()));
        lines.add(row("Ensemble", null));
        departments.forEach(department ->
                lines.add(row(padded(department.code(), 4) + department.name(), department.code())));
        lines.add("Veille 15 j = à temps / (échues - remplacées) ; n.t. = non transmis ; - = sans objet");
        return String.join("\n", lines);
    }

    private String row(String name, @Nullable String department) {
        return padded(name, NAME)
                + Column.ALL.stream()
                        .map(column -> "  " + right(value(column, department), column.width()))
                        .collect(Collectors.joining());
    }

    private String value(Column column, @Nullable String department) {
        Figures.Figure figure = figures.at(new Cell(column.indicator(), department, null, null, null, null));
        Double value = figure.value();
        if (value == null) {
            return figure.status().equals("NON_TRANSMIS") ? "n.t." : "-";
        }
        return column.isRate()
                ? String.format(Locale.FRENCH, "%.1f %%", value * 100)
                : Long.toString(Math.round(value));
    }

    private static String padded(String text, int width) {
        return text.length() >= width ? text.substring(0, width) : text + " ".repeat(width - text.length());
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
