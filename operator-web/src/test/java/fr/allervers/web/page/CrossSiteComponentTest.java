package fr.allervers.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.web.fixtures.FrontResource;
import fr.allervers.web.fixtures.Guest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FrontResource.class)
class CrossSiteComponentTest {

    private static final String OURS = "X-Requested-With";

    @TestHTTPResource("/")
    URI front;

    private Guest agent;

    @BeforeEach
    void signIn() {
        agent = Guest.signedIn(front, "agent-93");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void changeFromAnotherOrigin_isRefused(String method) {
        assertRefused(change(method, OURS, "JavaScript", "Origin", "https://elsewhere.example"));
        assertRefused(change(method, OURS, "JavaScript", "Origin", "null"));
        assertRefused(change(method, OURS, "JavaScript", "Origin", "http://localhost:1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void changeFromAnotherSite_isRefused(String site) {
        assertRefused(change("POST", OURS, "JavaScript", "Sec-Fetch-Site", site));
    }

    @Test
    void changeThatNoScriptMade_isRefused() {
        assertRefused(change("POST", "Content-Type", "application/x-www-form-urlencoded"));
    }

    @Test
    void changeOfThePage_passes() {
        HttpResponse<String> answer = change(
                "POST",
                OURS,
                "JavaScript",
                "Sec-Fetch-Site",
                "same-origin",
                "Origin",
                front.getScheme() + "://" + front.getAuthority());

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/visit/v1/cases", "/app/me"})
    void readForAnotherSite_isRefused(String path) {
        assertRefused(agent.get(path, "Sec-Fetch-Site", "cross-site"));
        assertThat(agent.get(path, "Sec-Fetch-Site", "same-origin").statusCode())
                .isEqualTo(200);
        assertThat(agent.get(path, "Sec-Fetch-Site", "none").statusCode())
                .as("typed")
                .isEqualTo(200);
    }

    private HttpResponse<String> change(String method, String... headers) {
        return agent.send(method, "/api/visit/v1/cases", BodyPublishers.ofString("a=1"), headers);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("cross-site");
    }
}
