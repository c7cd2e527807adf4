package fr.allervers.referral.territory;

import fr.allervers.referral.territory.domain.Commune;
import fr.allervers.referral.territory.domain.Communes;
import fr.allervers.referral.territory.domain.Epci;
import fr.allervers.referral.territory.domain.Epcis;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Reads communes and EPCI, of one and the same year of the official code, from the tables that ship with the service. */
@ApplicationScoped
public class CommuneBook {

    @Produces
    @Singleton
    @Startup
    Communes communes() {
        return read();
    }

    @Produces
    @Singleton
    @Startup
    Epcis epcis() {
        return readEpcis();
    }

    /** No field of this table holds a comma. */
    public static Communes read() {
        return new Communes(rows("/territory/communes.csv", line -> commune(line.split(",", -1))));
    }

    /** No field of this table holds a semicolon. */
    public static Epcis readEpcis() {
        return new Epcis(rows("/territory/epci.csv", line -> epci(line.split(";", -1))));
    }

    private static <T> List<T> rows(String table, Function<String, T> row) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommuneBook.class.getResourceAsStream(table)), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(row).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Commune commune(String[] fields) {
        return new Commune(
                fields[0], fields[1], fields[2], fields[3].isEmpty() ? null : fields[3], population(fields[4]));
    }

    /** Empty where the census publishes none (some overseas collectivities). */
    private static int population(String field) {
        return field.isEmpty() ? 0 : Integer.parseInt(field);
    }

    private static Epci epci(String[] fields) {
        return new Epci(fields[0], fields[1], Set.of(fields[2].split(" ")));
    }
}
