package fr.allervers.simulator.land;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables that ship with the simulator; no field of them holds a comma. */
public record Land(List<Department> departments, Map<String, List<Commune>> communes) {

    public Land {
        departments = List.copyOf(departments);
        communes = Map.copyOf(communes);
    }

    public static Land load() {
        return new Land(
                read("departments.csv", row -> new Department(row[0], row[1], Integer.parseInt(row[2]))),
                read("communes.csv", row -> new Commune(row[0], row[1], Integer.parseInt(row[2]), row[3])).stream()
                        .collect(Collectors.groupingBy(Commune::department)));
    }

    /** Only these departments, in the order of the table; throws for an unknown code. */
    public Land only(List<String> codes) {
        if (codes.isEmpty()) {
            return this;
        }
        List<String> known = departments.stream().map(Department::code).toList();
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw new IllegalArgumentException("Département inconnu : " + code);
        });
        return new Land(
                departments.stream()
                        .filter(department -> codes.contains(department.code()))
                        .toList(),
                communes);
    }

    private static <T> List<T> read(String table, Function<String[], T> row) {
        InputStream resource = Land.class.getResourceAsStream("/fr/allervers/simulator/" + table);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> row.apply(line.split(",", -1)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
