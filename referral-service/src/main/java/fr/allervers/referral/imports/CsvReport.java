package fr.allervers.referral.imports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.allervers.referral.imports.domain.ImportOrder.Mode;
import fr.allervers.referral.imports.domain.SafeCell;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of lines, as a table for people: a spreadsheet opens it as it is. */
final class CsvReport implements Closeable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> HEADER =
            List.of("ligne", "statut", "explication", "signalement", "colonnes", "motifs");
    private static final CsvMapper MAPPER = CsvMapper.csvBuilder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();
    private static final CsvSchema TABLE =
            CsvSchema.emptySchema().withColumnSeparator(';').withLineSeparator("\r\n");

    private final Mode mode;
    private final SequenceWriter rows;

    CsvReport(OutputStream out, Mode mode) throws IOException {
        this.mode = mode;
        out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        this.rows = MAPPER.writer(TABLE).writeValues(out);
        rows.write(HEADER);
    }

    void write(ImportLine line) throws IOException {
        rows.write(List.of(
                line.line(),
                line.status().name(),
                explanation(line.status()),
                Objects.toString(line.referralId(), ""),
                joined(line.violations().stream().map(CsvReport::place)),
                joined(line.violations().stream().map(CsvReport::reason))));
    }

    private static String reason(LineViolation violation) {
        return violation.message() + " (" + violation.code() + ")";
    }

    private static String place(LineViolation violation) {
        return violation.column() == null ? violation.pointer() : violation.column();
    }

    private static String joined(Stream<String> texts) {
        return SafeCell.of(texts.distinct().collect(Collectors.joining(" | ")));
    }

    private String explanation(ImportLine.LineStatus status) {
        boolean entered = mode == Mode.COMMIT;
        return switch (status) {
            case ACCEPTED -> entered ? "Transmise." : "Serait transmise.";
            case REJECTED -> entered ? "Refusée." : "Serait refusée.";
            case KNOWN -> "Déjà transmise avec le même contenu.";
            case NOT_ENTERED -> "Bonne, mais laissée de côté avec le fichier entier.";
            case NOT_PROCESSED -> "Pas traitée : l'import a été annulé avant.";
        };
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
