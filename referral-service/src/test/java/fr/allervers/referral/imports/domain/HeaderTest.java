package fr.allervers.referral.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.kit.Violation;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HeaderTest {

    private static final String REQUIRED =
            Columns.ALL.stream().filter(Column::required).map(Column::name).collect(Collectors.joining(";"));

    @Test
    void requiredColumns_areEnough_withEitherSeparatorAndAnyCase() {
        assertThat(Header.of(REQUIRED).violations()).isEmpty();
        assertThat(Header.of(REQUIRED).separator()).isEqualTo(';');
        assertThat(Header.of(REQUIRED.replace(';', ',').toUpperCase(java.util.Locale.ROOT))
                        .violations())
                .isEmpty();
        assertThat(Header.of("\"" + REQUIRED.replace(";", "\" ; \"") + "\"").violations())
                .isEmpty();
    }

    @Test
    void everythingThatIsWrong_isToldAtOnceByName() {
        String wrong = REQUIRED.replace("code_postal", "codepostal").replace("parc;", "") + ";reference;nir";
        assertThat(Header.of(wrong).violations())
                .extracting(violation -> violation.pointer() + " " + violation.code())
                .containsExactly(
                        "/codepostal unknown-column",
                        "/nir unknown-column",
                        "/reference column-twice",
                        "/code_postal column-missing",
                        "/parc column-missing");
    }

    @Test
    void lineOfAPerson_isNotRepeated() {
        assertThat(Header.of("CAF;93-1;CDP;Dupont;Zoé").violations())
                .extracting(Violation::code)
                .containsExactly("header-missing");
    }

    @Test
    void header_writtenAsALine_isTheSame() {
        Header header = Header.of(REQUIRED);
        assertThat(Header.of(header.line())).isEqualTo(header);
    }
}
