package fr.allervers.referral.imports;

import static fr.allervers.referral.fixtures.Pushes.as;
import static fr.allervers.referral.fixtures.Pushes.plan;
import static fr.allervers.referral.imports.Files.HEADER;
import static fr.allervers.referral.imports.Files.PATH;
import static fr.allervers.referral.imports.Files.ended;
import static fr.allervers.referral.imports.Files.lines;
import static fr.allervers.referral.imports.Files.post;
import static fr.allervers.referral.imports.Files.told;
import static fr.allervers.referral.imports.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import fr.allervers.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A month's file as people fill it in: a table. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class CsvImportComponentTest {

    @Test
    void table_isJudgedByTheSameRulesAndNamesColumns() {
        plan("91", 10, 10);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        file.writeBytes(utf8(HEADER + "\r\n"));
        file.writeBytes(utf8(row("csv-1", "Essaiun") + "\r\n\r\n"));
        file.writeBytes(utf8(row("csv-2", "Essai2") + "\r\n"));
        file.writeBytes(utf8(row("csv-3", "Essaitrois").replace("PRIVATE", "SOCIAL") + "\r\n"));
        file.writeBytes(utf8(row("csv-4", "Essaiquatre").replace("312000", "3120,00") + "\r\n"));
        file.writeBytes(row("csv-5", "Éssaicinq").getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(utf8("\r\n" + row("csv-6", "\"Essai") + "\r\n"));
        file.writeBytes(utf8(row("csv-7", "Essai\u0000sept") + "\r\n"));
        file.writeBytes(utf8(";;;;\r\n"));
        file.writeBytes(utf8(row("csv-8", "Essaihuit") + ";trop\r\n"));
        file.writeBytes(utf8(row("csv-9", "Essaineuf")));

        String id = post("caf-91", "text/csv", "", file.toByteArray())
                .statusCode(202)
                .extract()
                .path("id");

        assertThat(ended("caf-91", id).getLong("lines")).isEqualTo(10);
        assertThat(told("caf-91", id))
                .containsExactly(
                        "2 ACCEPTED []",
                        "4 REJECTED [pattern]",
                        "5 REJECTED [not-private-park]",
                        "6 REJECTED [type]",
                        "7 REJECTED [encoding]",
                        "8 REJECTED [malformed]",
                        "9 REJECTED [control-character, pattern]",
                        "10 REJECTED [empty]",
                        "11 REJECTED [too-many-cells]",
                        "12 ACCEPTED []");
        assertThat(lines("caf-91", id, "&status=REJECTED").getList("violations[0..2].column.flatten()"))
                .isEqualTo(List.of("adulte1_nom", "parc", "dette_centimes"));
        assertThat(lines("caf-91", id, "&status=REJECTED").getString("violations[0][0].pointer"))
                .isEqualTo("/household/members/0/lastName");
    }

    @Test
    void table_withCommas_isTheSameReferralAsTheDocument() {
        plan("92", 10, 10);
        String json = """
                {"source": "CAF", "sourceReference": "same-1", "stage": "CDP", "stageDate": "2026-10-02",
                 "household": {"members": [{"role": "TENANT", "lastName": "Essaipareil", "firstName": "Fictive",
                   "birthDate": "1988-03-01"}], "phones": ["+33639980001", "+33639980002"],
                  "address": {"lines": ["12 rue Inventée"], "postalCode": "92000", "commune": "92050"}},
                 "lease": {"sector": "PRIVATE"}, "arrears": {"amountCents": 312000}, "socialFollowUp": "NONE"}
                """.replace("\n", " ");
        ended("caf-92", Files.send("caf-92", "", json));
        String table = HEADER.replace(';', ',') + "\nCAF,same-1,CDP,02/10/2026,TENANT,Essaipareil,Fictive,1988-03-01,"
                + "+33639980001 | +33639980002,12 rue Inventée,92000,92050,PRIVATE,312000,NONE\n";

        String id = post("caf-92", "text/csv; charset=UTF-8", "", utf8(table))
                .statusCode(202)
                .extract()
                .path("id");

        ended("caf-92", id);
        assertThat(told("caf-92", id)).containsExactly("2 KNOWN []");
    }

    @Test
    void header_thatIsWrong_isRefusedByNameAndLeavesNothing() {
        long before = Database.count("select count(*) from import_batch");
        post("caf-38", "text/csv", "", utf8(HEADER.replace("parc", "secteur") + "\n" + row("no", "Essai")))
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/secteur", "/parc")))
                .body("violations.code", equalTo(List.of("unknown-column", "column-missing")));
        post("caf-38", "text/csv", "", utf8(row("no", "Essai")))
                .statusCode(400)
                .body("violations.code", equalTo(List.of("header-missing")));
        post("caf-38", "text/csv", "", utf8(HEADER + "\n\n"))
                .statusCode(400)
                .body("violations.code", equalTo(List.of("empty")));
        post("caf-38", "text/csv", "", (HEADER + ";é\n").getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(400)
                .body("violations.code", equalTo(List.of("encoding")));
        post("caf-38", "text/csv", "", new byte[0]).statusCode(400).body("violations.code", equalTo(List.of("empty")));
        assertThat(Database.count("select count(*) from import_batch")).isEqualTo(before);
    }

    @Test
    void report_asTable_hasAllLinesAndNothingThatASpreadsheetRuns() {
        plan("94", 10, 10);
        String file = HEADER + "\n" + lines(700, number -> row("table-" + number, "Essai")) + "\n=1;2\n";
        String id = post("caf-94", "text/csv", "?mode=validate", utf8(file.replace("91228", "94028")))
                .statusCode(202)
                .extract()
                .path("id");
        ended("caf-94", id);

        String table = table("caf-94", id, "");
        List<String> rows = table.lines().toList();

        assertThat(rows).hasSize(702);
        assertThat(rows.get(0)).isEqualTo("\uFEFFligne;statut;explication;signalement;colonnes;motifs");
        assertThat(rows.get(1)).isEqualTo("2;ACCEPTED;\"Serait transmise.\";;;");
        assertThat(rows.get(701))
                .startsWith("702;REJECTED;\"Serait refusée.\";;")
                .contains("stade", "(required)");
        assertThat(table).doesNotContainPattern("(^|[;\n\"])[=+@-]");
        assertThat(table("caf-94", id, "?status=REJECTED").lines()).hasSize(2);
        as(Tokens.client("cd-31"))
                .accept("text/csv")
                .get(PATH + "/" + id + "/lines")
                .then()
                .statusCode(404);
    }

    private static String table(String client, String id, String query) {
        return as(Tokens.client(client))
                .accept("text/csv")
                .get(PATH + "/" + id + "/lines" + query)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
    }

    private static String row(String reference, String name) {
        return "CAF;" + reference + ";CDP;2026-10-02;TENANT;" + name
                + ";Fictive;01/03/1988;+33639980001;12 rue Inventée;91000;91228;PRIVATE;312000;NONE";
    }
}
