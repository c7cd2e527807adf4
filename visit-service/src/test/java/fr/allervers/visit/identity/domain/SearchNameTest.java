package fr.allervers.visit.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchNameTest {

    @ParameterizedTest
    @CsvSource({"Éloïse DÛPONT,eloise dupont", "N'Guyen-Fictif,n guyen fictif", "'  Çağla   X ',cagla x"})
    void of_aName_hasNoAccentNoCaseAndOneSpace(String name, String searched) {
        assertThat(SearchName.of(name)).isEqualTo(searched);
    }

    @Test
    void of_signsOfSqlPatterns_areNotKept() {
        assertThat(SearchName.of("%_\\")).isEmpty();
    }

    @Property
    void of_whateverWasTyped_isTheSameTheSecondTime(@ForAll String name) {
        assertThat(SearchName.of(SearchName.of(name))).isEqualTo(SearchName.of(name));
        assertThat(SearchName.of(name)).doesNotContain("%", "_", "\0", "  ");
    }
}
