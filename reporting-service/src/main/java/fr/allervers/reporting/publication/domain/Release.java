package fr.allervers.reporting.publication.domain;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All figures of one moment, to be controlled and compared with what was told before. */
public final class Release {

    private final Map<Slice, Map<String, Long>> slices = new LinkedHashMap<>();

    /** One indicator in one month. */
    private record Slice(String indicator, int version, YearMonth month) {

        PublishedCell cell(String department) {
            return new PublishedCell(indicator, version, department, month);
        }
    }

    public void add(PublishedCell cell, long count) {
        slices.computeIfAbsent(new Slice(cell.indicator(), cell.version(), cell.month()), _ -> new TreeMap<>())
                .put(cell.department(), count);
    }

    /** Only the cells whose telling changes, by the key of what was told. */
    public Map<PublishedCell, Told> news(Map<String, Told> told, DisclosureControl control) {
        Map<PublishedCell, Told> news = new LinkedHashMap<>();
        slices.forEach((slice, counts) -> {
            Set<String> withheld = withheld(slice, counts, told, control);
            counts.forEach((code, count) -> {
                @Nullable Told before = told.get(slice.cell(code).key());
                Told now = Told.next(before, count, withheld.contains(code), control.threshold());
                if (now != before) {
                    news.put(slice.cell(code), now);
                }
            });
        });
        return news;
    }

    private static Set<String> withheld(
            Slice slice, Map<String, Long> counts, Map<String, Told> told, DisclosureControl control) {
        Map<String, Long> departments = new TreeMap<>(counts);
        Long nation = departments.remove(DisclosureControl.NATION);
        Set<String> before = departments.keySet().stream()
                .filter(code -> isWithheld(told.get(slice.cell(code).key())))
                .collect(Collectors.toSet());
        return control.withheld(departments, nation == null ? 0 : nation, before);
    }

    private static boolean isWithheld(@Nullable Told told) {
        return told != null && told.withheld();
    }
}
