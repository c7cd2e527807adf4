package fr.allervers.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The 26 territories of the experiment (territoires expérimentateurs), framing note, annex. */
public record Departments(List<Department> all) {

    /** One department: its code ("06", "974") and its name. */
    public record Department(String code, String name) {}

    public Departments {
        all = List.copyOf(all);
    }

    public static Departments load() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Departments.class.getResourceAsStream("departments.csv")),
                StandardCharsets.UTF_8))) {
            return new Departments(
                    reader.lines().skip(1).map(Departments::parse).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Department parse(String line) {
        int comma = line.indexOf(',');
        return new Department(line.substring(0, comma), line.substring(comma + 1));
    }
}
