package fr.allervers.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.web.fixtures.FrontResource;
import fr.allervers.web.fixtures.Guest;
import fr.allervers.web.fixtures.KeycloakAdmin;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Tokens that end after a moment: the session goes on while Keycloak's does, and ends with it. */
@QuarkusTest
@QuarkusTestResource(FrontResource.class)
class SessionEndComponentTest {

    private static final int SECONDS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TestHTTPResource("/")
    URI front;

    private final KeycloakAdmin admin = new KeycloakAdmin();

    @Test
    void tokensThatEnded_areRenewed() {
        Guest agent = signInBriefly("agent-974");
        String ended = agent.cookies().get("q_session_at");
        Instant end = Instant.now().plusSeconds(SECONDS);
        Awaitility.await("the end of the tokens")
                .atMost(PATIENCE)
                .until(() -> Instant.now().isAfter(end));

        assertThat(agent.get("/api/visit/v1/cases").statusCode()).isEqualTo(200);

        assertThat(agent.cookies().get("q_session_at")).isNotEqualTo(ended);
    }

    @Test
    void sessionEndedAtKeycloak_endsHereWithItsTokens() {
        Guest agent = signInBriefly("manager-974");

        admin.endSessions("manager-974");

        Awaitility.await("the end of the session")
                .atMost(PATIENCE)
                .until(() -> agent.get("/app/me").statusCode() == 401);
        assertThat(agent.get("/api/visit/v1/cases").statusCode()).isEqualTo(401);
    }

    private Guest signInBriefly(String account) {
        return admin.withTokensFor(SECONDS, () -> {
            Guest guest = Guest.at(front);
            guest.signIn(account, "/app/signed-in.html");
            return guest;
        });
    }
}
