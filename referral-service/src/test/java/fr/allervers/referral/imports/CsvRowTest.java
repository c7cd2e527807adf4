package fr.allervers.referral.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Violation;
import fr.allervers.referral.imports.domain.Header;
import org.junit.jupiter.api.Test;

class CsvRowTest {

    @Test
    void row_becomesTheDocument() {
        assertThat(document(
                        "reference;adulte1_nom;adulte2_nom;telephones;dette_centimes;dsf_repondu;date_stade;enquete_rencontre",
                        "93-1;\"D'Été; \"\"Zo\"\"\";;+33639980001 | +33639980002;312000;Oui;02/10/2026;"))
                .isEqualTo(
                        "{\"sourceReference\":\"93-1\",\"household\":{\"members\":[{\"lastName\":\"D'Été; \\\"Zo\\\"\"}],"
                                + "\"phones\":[\"+33639980001\",\"+33639980002\"]},\"arrears\":{\"amountCents\":312000},"
                                + "\"dsf\":{\"answered\":true},\"stageDate\":\"2026-10-02\"}");
    }

    @Test
    void cell_thatDoesNotSayWhatItShould_staysATextForTheRules() {
        assertThat(document("dette_centimes,dsf_repondu,date_stade", "3 120,peut-être,demain"))
                .isEqualTo("{\"arrears\":{\"amountCents\":\"3 120\"},\"dsf\":{\"answered\":\"peut-être\"},"
                        + "\"stageDate\":\"demain\"}");
    }

    @Test
    void placeBetweenTwoAdults_isAnEmptyAdult() {
        assertThat(document("adulte1_nom;adulte3_nom", "Un;Trois"))
                .isEqualTo("{\"household\":{\"members\":[{\"lastName\":\"Un\"},{},{\"lastName\":\"Trois\"}]}}");
    }

    @Test
    void rowThatIsNone_isRefused() {
        assertRefused("empty", ";;".getBytes(UTF_8));
        assertRefused("empty", "   ".getBytes(UTF_8));
        assertRefused("too-many-cells", "a;b;c".getBytes(UTF_8));
        assertRefused("malformed", "\"a;b".getBytes(UTF_8));
        assertRefused("malformed", "\"a\"b;c".getBytes(UTF_8));
        assertRefused("encoding", new byte[] {'a', (byte) 0xE9, ';'});
    }

    private static String document(String header, String row) {
        return new String(new CsvRow(Header.of(header)).document(row.getBytes(UTF_8)), UTF_8);
    }

    private static void assertRefused(String code, byte[] row) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> new CsvRow(Header.of("source;reference")).document(row))
                .satisfies(bad ->
                        assertThat(bad.violations()).extracting(Violation::code).containsExactly(code));
    }
}
