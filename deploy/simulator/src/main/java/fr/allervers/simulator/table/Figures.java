package fr.allervers.simulator.table;

import com.fasterxml.jackson.databind.JsonNode;
import fr.allervers.simulator.journal.Cell;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures as reporting-service told them. */
public record Figures(Map<Cell, Figure> all) {

    /** {@code value}: null when there is none, as {@code status} says. */
    public record Figure(@Nullable Double value, String status) {

        static final Figure ABSENT = new Figure(null, "SANS_OBJET");
    }

    public Figures {
        all = Map.copyOf(all);
    }

    public static Figures of(JsonNode indicators) {
        Map<Cell, Figure> all = new HashMap<>();
        indicators.path("rows").forEach(row -> all.put(cell(row), figure(row)));
        return new Figures(all);
    }

    private static Cell cell(JsonNode row) {
        return new Cell(
                row.path("indicator").asText(),
                text(row, "department"),
                text(row, "operator"),
                text(row, "stage"),
                text(row, "source"),
                text(row, "month"));
    }

    private static @Nullable String text(JsonNode row, String field) {
        return row.path(field).isTextual() ? row.path(field).asText() : null;
    }

    private static Figure figure(JsonNode row) {
        JsonNode value = row.path("value");
        return new Figure(
                value.isNumber() ? value.asDouble() : null, row.path("status").asText());
    }

    public Figure at(Cell cell) {
        return all.getOrDefault(cell, Figure.ABSENT);
    }

    /** Nothing told and nothing there count the same. */
    public long count(Cell cell) {
        Double value = at(cell).value();
        return value == null ? 0 : Math.round(value);
    }
}
