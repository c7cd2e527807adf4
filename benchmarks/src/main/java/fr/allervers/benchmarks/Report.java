package fr.allervers.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** All figures of one run, as a page. */
final class Report {

    private static final String HEAD = """
            # Benchmarks

            One run of `./benchmarks/run` on %s: %d processors shared by PostgreSQL (fsync on), Kafka, Keycloak, the four
            services and the client that measures; JDK %s. %s
            Absolute figures belong to that machine; the ratios are to limits measured in the same run.

            | figure | measured | limit in the same run | ratio | what bounds it |
            |---|---|---|---|---|
            """;

    private final List<Figure> figures = new ArrayList<>();

    void add(Figure figure) {
        figures.add(figure);
        System.out.println(figure.row());
    }

    String page(boolean quick) {
        StringBuilder page = new StringBuilder(HEAD.formatted(
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                quick ? "A quick run: short windows, few rows." : "A full run."));
        figures.forEach(figure -> page.append(figure.row()).append('\n'));
        return page.toString();
    }

    void write(Path file, boolean quick) {
        try {
            Files.writeString(file, page(quick));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
