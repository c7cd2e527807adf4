package fr.allervers.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.web.fixtures.FrontResource;
import fr.allervers.web.fixtures.Guest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FrontResource.class)
class SecurityHeadersComponentTest {

    @TestHTTPResource("/")
    URI front;

    @ParameterizedTest
    @ValueSource(strings = {"/app/me", "/app/sign-in", "/app/signed-in.html", "/app/nowhere", "/api/visit/v1/cases"})
    void everyAnswer_tiesTheBrowsersHands(String path) {
        HttpHeaders headers = Guest.at(front).get(path).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()", "geolocation=()");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).isPresent();
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("Strict-Transport-Security"))
                .as("over http")
                .isEmpty();
    }

    @Test
    void policy_allowsNothingInlineAndNobodyElse() {
        List<String> policy = List.of(Guest.at(front)
                .get("/app/signed-in.html")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow()
                .split(";\\s*"));

        assertThat(policy)
                .contains(
                        "default-src 'self'",
                        "script-src 'self'",
                        "object-src 'none'",
                        "base-uri 'none'",
                        "frame-ancestors 'none'",
                        "form-action 'self'");
        assertThat(policy).noneMatch(part -> part.contains("unsafe") || part.contains("http") || part.contains("*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app", "/app/nowhere", "/api", "/api/nowhere"})
    void unknownAddress_isAProblem(String path) {
        HttpResponse<String> answer = Guest.at(front).get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"not-found\"");
    }
}
