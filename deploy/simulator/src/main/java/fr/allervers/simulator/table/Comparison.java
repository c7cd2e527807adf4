package fr.allervers.simulator.table;

import fr.allervers.simulator.journal.Cell;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What the platform tells beside what the journal gives. */
public final class Comparison {

    /** The counts that the journal can make; rates follow from them. */
    public static final Set<String> COUNTS = Set.of(
            "I1a",
            "I1a-household-days",
            "I1b",
            "I1b-CAUSES",
            "I1b-SOCIAL_FINANCIAL",
            "I1b-DSF",
            "I1c",
            "P1-received",
            "P1-rejected",
            "P1-attached",
            "P1-waitlisted",
            "P1-allocated",
            "P1-quota",
            "P3-due",
            "P3-on-time",
            "P3-late",
            "P3-missed",
            "P3-superseded",
            "P3-cancelled",
            "P3-open");

    private Comparison() {}

    /** One sentence for each figure that differs; none when all are equal. */
    public static List<String> differences(Figures told, Map<Cell, Long> counted) {
        return Stream.concat(told.all().keySet().stream(), counted.keySet().stream())
                .filter(cell -> COUNTS.contains(cell.indicator()))
                .distinct()
                .filter(cell -> told.count(cell) != counted.getOrDefault(cell, 0L))
                .map(cell -> sentence(cell, told.count(cell), counted.getOrDefault(cell, 0L)))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static String sentence(Cell cell, long told, long counted) {
        String place = Stream.of(cell.department(), cell.operator(), cell.stage(), cell.source(), cell.month())
                .filter(Objects::nonNull)
                .reduce("", (one, other) -> one + " " + other);
        return cell.indicator() + place + " : " + told + " au lieu de " + counted;
    }
}
