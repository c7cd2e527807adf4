package fr.allervers.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.web.fixtures.FrontResource;
import fr.allervers.web.fixtures.Guest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens about to end, which these all are: the margin is longer than their life. */
@QuarkusTest
@QuarkusTestResource(FrontResource.class)
@TestProfile(RefreshComponentTest.AlwaysAboutToEnd.class)
class RefreshComponentTest {

    @TestHTTPResource("/")
    URI front;

    public static final class AlwaysAboutToEnd implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.token.refresh-token-time-skew", "20M");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/me", "/api/visit/v1/cases"})
    void sessionAboutToEnd_isRenewedByAnyCall(String path) {
        Guest guest = Guest.signedIn(front, "agent-93");
        Map<String, String> before = new HashMap<>(guest.cookies());

        assertThat(guest.get(path).statusCode()).isEqualTo(200);

        assertThat(guest.cookies().get("q_session_at")).isNotEqualTo(before.get("q_session_at"));
        assertThat(guest.get("/app/me").statusCode()).isEqualTo(200);
    }

    @Test
    void oldCookies_stayGoodBesideTheNewOnes() {
        Guest guest = Guest.signedIn(front, "agent-93");
        Map<String, String> old = Map.copyOf(guest.cookies());
        guest.get("/app/me");

        guest.cookies().putAll(old);

        assertThat(guest.get("/app/me").statusCode())
                .as("two calls side by side renewed")
                .isEqualTo(200);
    }
}
