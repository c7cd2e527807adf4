package fr.allervers.testkit.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * A Keycloak that runs already, told with {@code -Dallervers.test.keycloak=<file>}: a properties file with {@code url}
 * and {@code secrets}. So a run over all modules starts Keycloak once.
 */
record SharedKeycloak(String url, Path secrets) {

    static Optional<SharedKeycloak> told() {
        return Optional.ofNullable(System.getProperty("allervers.test.keycloak"))
                .filter(file -> !file.isBlank())
                .map(Path::of)
                .map(SharedKeycloak::read);
    }

    int port() {
        return URI.create(url).getPort();
    }

    private static SharedKeycloak read(Path file) {
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            known.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new SharedKeycloak(known.getProperty("url"), Path.of(known.getProperty("secrets")));
    }
}
