package fr.allervers.system.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** A Keycloak that runs already and the secrets of its accounts: one for all modules, or that of another platform. */
record BorrowedKeycloak(int port, Path secrets) {

    /** Told with {@code -Dallervers.test.keycloak=<file>}, which names {@code url} and {@code secrets}. */
    static Optional<BorrowedKeycloak> told() {
        return Optional.ofNullable(System.getProperty("allervers.test.keycloak"))
                .filter(file -> !file.isBlank())
                .map(file -> read(Path.of(file)));
    }

    private static BorrowedKeycloak read(Path file) {
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            known.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new BorrowedKeycloak(
                URI.create(known.getProperty("url")).getPort(), Path.of(known.getProperty("secrets")));
    }
}
