package fr.allervers.referral.protection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.protection.domain.CatalogueField;
import fr.allervers.referral.protection.domain.Recipient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that people read shows the catalogue as it is; {@code -Dapprove=true} writes it anew. */
class DataProtectionPageTest {

    private static final Path PAGE = Path.of("../docs/data-protection.md");
    private static final String BEGIN = "<!-- catalogue -->\n";
    private static final String END = "<!-- /catalogue -->\n";

    @Test
    void page_showsTheCatalogue() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        assertThat(from).isBetween(BEGIN.length(), to);
        if (Boolean.getBoolean("approve")) {
            Files.writeString(PAGE, page.substring(0, from) + table() + page.substring(to));
        } else {
            assertThat(page.substring(from, to)).isEqualTo(table());
        }
    }

    private static String table() {
        return DataCatalogue.read().fields().stream()
                .map(DataProtectionPageTest::row)
                .collect(Collectors.joining(
                        "",
                        "| champ | ce que c'est | à quoi il sert | qui le reçoit | nature |\n| --- | --- | --- | --- | --- |\n",
                        ""));
    }

    private static String row(CatalogueField field) {
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        field.field(),
                        field.label(),
                        field.purpose(),
                        field.recipients().stream().map(Recipient::label).collect(Collectors.joining(" ; ")),
                        field.sensitivity().label());
    }
}
