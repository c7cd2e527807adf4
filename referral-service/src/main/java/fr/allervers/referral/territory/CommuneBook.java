package fr.allervers.referral.territory;

import fr.allervers.referral.territory.domain.Commune;
import fr.allervers.referral.territory.domain.Communes;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the communes from the table that ships with the service (no field of it holds a comma). */
@ApplicationScoped
public class CommuneBook {

    private static final String TABLE = "/territory/communes.csv";

    @Produces
    @Singleton
    @Startup
    Communes communes() {
        return read();
    }

    public static Communes read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommuneBook.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8))) {
            return new Communes(lines.lines().skip(1).map(CommuneBook::commune).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Commune commune(String line) {
        String[] fields = line.split(",", -1);
        return new Commune(fields[0], fields[2], !fields[3].isEmpty(), population(fields[4]));
    }

    /** Empty where the census publishes none (some overseas collectivities). */
    private static int population(String field) {
        return field.isEmpty() ? 0 : Integer.parseInt(field);
    }
}
