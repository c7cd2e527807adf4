package fr.allervers.referral.protection;

import fr.allervers.referral.protection.domain.CatalogueField;
import fr.allervers.referral.protection.domain.Recipient;
import fr.allervers.referral.protection.domain.Sensitivity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What each field of the intake is for, from the table that ships with the service (no field of it holds a semicolon). */
public record DataCatalogue(List<CatalogueField> fields) {

    private static final String TABLE = "/protection/data-catalogue.csv";

    public DataCatalogue {
        fields = List.copyOf(fields);
    }

    public static DataCatalogue read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DataCatalogue.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8))) {
            return new DataCatalogue(
                    lines.lines().skip(1).map(DataCatalogue::field).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static CatalogueField field(String line) {
        String[] columns = line.split(";", -1);
        return new CatalogueField(
                columns[0],
                columns[1],
                columns[2],
                Arrays.stream(columns[3].split(" ")).map(Recipient::valueOf).toList(),
                Sensitivity.valueOf(columns[4]));
    }

    /** Reads the table once. */
    @ApplicationScoped
    static class Shelf {

        @Produces
        @Singleton
        DataCatalogue catalogue() {
            return read();
        }
    }
}
