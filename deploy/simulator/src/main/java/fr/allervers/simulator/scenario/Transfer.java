package fr.allervers.simulator.scenario;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one partner of one department sends on one day.
 *
 * @param asFile an import; otherwise one request for each
 */
public record Transfer(String department, Source source, LocalDate day, boolean asFile, List<Pushed> lines) {

    public Transfer {
        lines = List.copyOf(lines);
    }

    /** One JSON document a line. */
    public byte[] bytes() {
        return lines.stream()
                .map(line -> line.json() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    public String fileName() {
        return source.name() + "-" + department + "-" + day + ".ndjson";
    }
}
