package fr.allervers.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.web.fixtures.FrontResource;
import fr.allervers.web.fixtures.Guest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** TLS ends before the front: what it says about itself is still the address that people see. */
@QuarkusTest
@QuarkusTestResource(FrontResource.class)
@TestProfile(BehindAnIngressComponentTest.Ingress.class)
class BehindAnIngressComponentTest {

    private static final String[] FORWARDED = {
        "X-Forwarded-Proto", "https", "X-Forwarded-Host", "allervers.example", "X-Forwarded-Port", "443"
    };

    @TestHTTPResource("/")
    URI front;

    public static final class Ingress implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true",
                    "quarkus.http.proxy.enable-forwarded-host", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }

    @Test
    void cookies_areSecure_andTheWayBackIsHttps() {
        HttpResponse<String> answer = Guest.at(front).get("/app/sign-in", FORWARDED);

        assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("redirect_uri=https%3A%2F%2Fallervers.example%2Fapp%2Fsigned-back");
        assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse(""))
                .startsWith("max-age=");
    }

    @Test
    void ownOrigin_isTheOneThatPeopleSee() {
        assertThat(changeFrom("https://allervers.example").statusCode())
                .as("passes, and nobody is signed in")
                .isEqualTo(401);
        assertThat(changeFrom(front.getScheme() + "://" + front.getAuthority()).statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> changeFrom(String origin) {
        String[] headers = {
            "X-Forwarded-Proto",
            "https",
            "X-Forwarded-Host",
            "allervers.example",
            "X-Forwarded-Port",
            "443",
            "Origin",
            origin
        };
        return Guest.at(front).post("/api/visit/v1/cases", BodyPublishers.ofString("a=1"), headers);
    }
}
