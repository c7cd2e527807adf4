package fr.allervers.testkit.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/** The service of the module under test, as its application.properties names it and its database. */
public record ServiceName(String application, String database) {

    public static ServiceName read() {
        Path file = Stream.of("src/main/resources", "src/test/resources")
                .map(folder -> Path.of(folder, "application.properties"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no application.properties in this module"));
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            known.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new ServiceName(known.getProperty("quarkus.application.name"), known.getProperty("allervers.db.name"));
    }
}
