package fr.allervers.web.forward;

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
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(FrontResource.class)
class ForwardingComponentTest {

    @TestHTTPResource("/")
    URI front;

    private Guest agent;

    @BeforeEach
    void signIn() {
        agent = Guest.signedIn(front, "agent-93");
    }

    @Test
    void call_reachesTheServiceWithTheTokenAndNoCookie() {
        JsonObject told = told(agent.get("/api/visit/v1/cases?limit=5&q=%C3%A9", "If-None-Match", "\"6\""));

        assertThat(told.getString("method")).isEqualTo("GET");
        assertThat(told.getString("uri")).isEqualTo("/api/v1/cases?limit=5&q=%C3%A9");
        JsonObject headers = told.getJsonObject("headers");
        assertThat(headers.getString("authorization")).startsWith("Bearer eyJ");
        assertThat(headers.getString("if-none-match")).isEqualTo("\"6\"");
        assertThat(headers.fieldNames()).doesNotContain("cookie");
    }

    @Test
    void headerThatIsNotOnTheList_endsHere() {
        JsonObject headers = told(agent.get(
                        "/api/visit/v1/cases",
                        "Authorization",
                        "Bearer somebody-else",
                        "X-Forwarded-For",
                        "10.0.0.1",
                        "X-Anything",
                        "1"))
                .getJsonObject("headers");

        assertThat(headers.getString("authorization")).startsWith("Bearer eyJ");
        assertThat(headers.fieldNames()).doesNotContain("x-forwarded-for", "x-anything");
    }

    @Test
    void answer_bringsItsVersionAndOurAddresses_nothingElse() {
        HttpResponse<String> answer = agent.get("/api/visit/v1/cases");

        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
        assertThat(answer.headers().firstValue("Location")).contains("/api/visit/v1/cases/1?x=2");
        assertThat(answer.headers().firstValue("Link"))
                .contains("</api/visit/v1/cases?cursor=a>; rel=next, </api/visit/v1/cases>; rel=first");
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "server", "access-control-allow-origin");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void body_isSentAndCounted() {
        JsonObject told = told(agent.post(
                "/api/referral/v1/referrals",
                BodyPublishers.ofString("{\"a\": 1}"),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                "k"));

        assertThat(told.getInteger("bytes")).isEqualTo(8);
        assertThat(told.getJsonObject("headers").getString("content-type")).isEqualTo("application/json");
        assertThat(told.getJsonObject("headers").getString("content-length")).isEqualTo("8");
        assertThat(told.getJsonObject("headers").getString("idempotency-key")).isEqualTo("k");
    }

    @Test
    void text_isCompressedForThoseWhoAcceptIt() {
        HttpResponse<String> answer = agent.get("/api/visit/v1/cases", "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(agent.get("/api/visit/v1/cases").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void answerWithoutBody_passes() {
        assertThat(agent.get("/api/visit/v1/nothing").statusCode()).isEqualTo(204);
        HttpResponse<String> head = agent.send("HEAD", "/api/visit/v1/cases", BodyPublishers.noBody());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void tokenThatAServiceRefuses_isASessionThatExpired() {
        assertProblem(agent.get("/api/visit/v1/unauthorized"), 401, "session-expired");
    }

    @Test
    void serviceAway_isNamed_theOthersAnswer() {
        HttpResponse<String> away = agent.get("/api/followup/v1/watches");

        assertProblem(away, 503, "service-away");
        assertThat(new JsonObject(away.body()).getString("service")).isEqualTo("followup");
        assertThat(new JsonObject(away.body()).getString("title")).contains("Veille et échéances");
        assertThat(agent.get("/api/visit/v1/cases").statusCode()).isEqualTo(200);
    }

    @Test
    void serviceAway_whileAFileIsSent_isToldToo() {
        assertProblem(
                agent.post("/api/followup/v1/imports", BodyPublishers.ofByteArray(new byte[3_000_000])),
                503,
                "service-away");
    }

    @Test
    @Timeout(30)
    void serviceThatRefusesBeforeItHasEverything_isHeard() {
        assertProblem(
                agent.post("/api/visit/v1/too-large", BodyPublishers.ofByteArray(new byte[5_000_000])),
                413,
                "too-large");
        assertThat(agent.get("/api/visit/v1/cases").statusCode())
                .as("the next call on this connection")
                .isEqualTo(200);
    }

    @Test
    void serviceThatNeverAnswers_isSlow() {
        HttpResponse<String> slow = agent.get("/api/reporting/v1/never");

        assertProblem(slow, 504, "service-slow");
        assertThat(new JsonObject(slow.body()).getString("service")).isEqualTo("reporting");
    }

    @Test
    void serviceThatDiesBeforeItAnswers_isAway() {
        assertProblem(agent.get("/api/reporting/v1/dies"), 503, "service-away");
    }

    @Test
    void methodThatNoApiHas_isRefused() {
        assertProblem(
                agent.send("OPTIONS", "/api/visit/v1/cases", BodyPublishers.noBody(), "X-Requested-With", "JavaScript"),
                405,
                "http-405");
    }

    @Test
    void pathThatClimbs_isNotFound() {
        assertProblem(agent.get("/api/visit/v1/%2e%2e/q/metrics"), 404, "not-found");
        assertProblem(agent.get("/api/visit/q/metrics"), 404, "not-found");
        assertProblem(agent.get("/api/"), 404, "not-found");
    }

    private static JsonObject told(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return new JsonObject(answer.body());
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo(code);
    }
}
