package fr.allervers.web.forward;

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

class TargetTest {

    @Test
    void addressOfAService_isItsOwnPath() {
        assertThat(Target.of("/api/visit/v1/cases/0199-a/timeline"))
                .contains(new Target(Service.VISIT, "/api/v1/cases/0199-a/timeline"));
    }

    @Test
    void letterOutsideAscii_passesEncoded() {
        assertThat(Target.of("/api/referral/v1/plans/2A/L%C3%A9a"))
                .contains(new Target(Service.REFERRAL, "/api/v1/plans/2A/L%C3%A9a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/visit/q/metrics",
                "/api/visit/v2/cases",
                "/api/visit/v1",
                "/api/visit/v1/",
                "/api/visit/v1//cases",
                "/api/visit/v1/../q/metrics",
                "/api/visit/v1/cases/..",
                "/api/visit/v1/./cases",
                "/api/visit/v1/%2e%2e/q/metrics",
                "/api/visit/v1/..%2fq",
                "/api/visit/v1/a%5c..%5cq",
                "/api/visit/v1/%252e%252e/q",
                "/api/visit/v1/a%00",
                "/api/visit/v1/a%",
                "/api/visit/v1/a;b=1",
                "/api/visit/v1/a\\b",
                "/api/VISIT/v1/cases",
                "/api/keycloak/v1/cases",
                "//api/visit/v1/cases",
                "/api"
            })
    void anythingElse_standsForNothing(String address) {
        assertThat(Target.of(address)).isEmpty();
    }

    @Property(tries = 5_000)
    void whateverIsAsked_onlyAnApiIsReached(@ForAll("addresses") String address) {
        Target.of(address).ifPresent(target -> {
            assertThat(target.path()).startsWith("/api/v1/");
            assertThat(URI.create(target.path()).normalize().toString()).isEqualTo(target.path());
        });
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.of(
                        "..", ".", "/", "//", "%2e", "%2E%2e", "%2f", "%5c", "a", "q", "v1", "%41", ";", "\\", "%")
                .list()
                .ofMaxSize(8)
                .map(parts -> "/api/visit/v1/" + String.join("", parts));
    }
}
