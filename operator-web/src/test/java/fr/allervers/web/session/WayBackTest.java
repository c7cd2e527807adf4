package fr.allervers.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {

    private static final URI HERE = URI.create("https://web.example/");

    @Test
    void placeOfThisSite_isKept() {
        assertThat(WayBack.of("/dossiers?etat=ouvert&page=2#bas").address())
                .isEqualTo(URI.create("/dossiers?etat=ouvert&page=2#bas"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example",
                "javascript:alert(1)",
                "dossiers",
                "/a\r\nSet-Cookie: x=1",
                "/a b",
                "/%zz",
                ""
            })
    void anythingElse_leadsHome(String wanted) {
        assertThat(WayBack.of(wanted).address()).isEqualTo(URI.create("/"));
    }

    @Test
    void nothing_leadsHome() {
        assertThat(WayBack.of(null).address()).isEqualTo(URI.create("/"));
    }

    @Property
    void whateverIsWanted_nobodyLeavesTheSite(@ForAll("addresses") String wanted) {
        URI reached = HERE.resolve(WayBack.of(wanted).address());

        assertThat(reached.getHost()).isEqualTo("web.example");
        assertThat(reached.getScheme()).isEqualTo("https");
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.strings()
                .withChars("/\\.:@%ae?#\t\n ")
                .ofMaxLength(12)
                .map(text -> "/" + text);
    }
}
