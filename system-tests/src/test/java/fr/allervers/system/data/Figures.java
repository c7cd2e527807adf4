package fr.allervers.system.data;

import com.fasterxml.jackson.databind.JsonNode;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/**
 * The indicators of a department from last month to the next, as its pilot reads them: a watch met today counts in the
 * month of its deadline, which may be the next one. What is not transmitted is 0.
 */
public record Figures(Map<String, Long> values) {

    public static Figures of(LivePlatform platform, Place place) {
        YearMonth now = YearMonth.from(place.today());
        JsonNode answer = platform.as("pilot-" + place.department())
                .get(
                        Service.REPORTING,
                        "/api/v1/indicators?from=" + now.minusMonths(1) + "&to=" + now.plusMonths(1) + "&department="
                                + place.department())
                .expect(200)
                .json();
        Map<String, Long> values = new TreeMap<>();
        answer.path("rows")
                .forEach(row -> values.put(
                        row.path("indicator").asText(), row.path("value").asLong()));
        return new Figures(values);
    }

    public long value(String indicator) {
        return values.getOrDefault(indicator, 0L);
    }

    /** How much each of these moved since. */
    public Map<String, Long> since(Figures before, Iterable<String> indicators) {
        Map<String, Long> moved = new TreeMap<>();
        indicators.forEach(name -> moved.put(name, value(name) - before.value(name)));
        return moved;
    }
}
