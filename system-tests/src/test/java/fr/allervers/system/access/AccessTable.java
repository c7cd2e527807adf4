package fr.allervers.system.access;

import fr.allervers.system.platform.Service;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The committed table {@code access-matrix.csv}: for each endpoint, what each role gets. */
record AccessTable(Map<Endpoint, Map<Role, Cell>> rows) {

    /** In the caller's own territory, and in a foreign one; national roles have no foreign one. */
    record Cell(Expected own, Expected foreign) {

        static Cell of(String text) {
            String[] parts = text.strip().split("/");
            return new Cell(new Expected(parts[0]), new Expected(parts[parts.length - 1]));
        }
    }

    static AccessTable read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AccessTable.class.getResourceAsStream("/access-matrix.csv")),
                StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            List<Role> roles = roles(lines.getFirst());
            Map<Endpoint, Map<Role, Cell>> rows = new LinkedHashMap<>();
            lines.stream().skip(1).forEach(line -> add(rows, roles, line.split(",")));
            return new AccessTable(rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Role> roles(String header) {
        return List.of(header.split(",")).stream()
                .skip(3)
                .map(name -> Role.valueOf(name.strip().toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static void add(Map<Endpoint, Map<Role, Cell>> rows, List<Role> roles, String[] fields) {
        Endpoint endpoint = new Endpoint(
                Service.valueOf(fields[0].strip().toUpperCase(Locale.ROOT)), fields[1].strip(), fields[2].strip());
        Map<Role, Cell> cells = new EnumMap<>(Role.class);
        for (int index = 0; index < roles.size(); index++) {
            cells.put(roles.get(index), Cell.of(fields[3 + index]));
        }
        rows.put(endpoint, cells);
    }
}
